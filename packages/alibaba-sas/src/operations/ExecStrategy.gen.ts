// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ExecStrategyInput {
  /** @example terminate */
  ExecAction?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 215421 */
  StrategyId?: number;
}

export interface ExecStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ExecStrategy.
 *
 * - `-101` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ExecStrategyErrorCode = "-101" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ExecStrategy with one of its documented codes. */
export const isExecStrategyError: ErrorGuard<ExecStrategyErrorCode> = (error) =>
  isCloudError(error, "ExecStrategy", ["-101", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:ExecStrategy`. Not known to be safe to repeat: `{ idempotent: true }` at a call is
 * your word that it is.
 * @example
 * ```ts
 * const result = await client.execStrategy({
 *   ExecAction: "terminate",
 *   Lang: "zh",
 *   StrategyId: 215421,
 * });
 * ```
 * @throws CloudError
 */
export const execStrategy: TypedRoute<ExecStrategyInput, ExecStrategyOutput, ExecStrategyHttp> = {
  name: "ExecStrategy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ExecStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ExecStrategy as `client.http` calls it. */
export interface ExecStrategyHttp {
  "/ExecStrategy": {
    post: {
      parameters: {
        query?: ExecStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ExecStrategyOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
