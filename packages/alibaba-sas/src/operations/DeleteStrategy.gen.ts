// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteStrategyInput {
  /** @example 1404656 */
  Id: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 192.0.XX.XX */
  SourceIp?: string;
}

export interface DeleteStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteStrategy.
 *
 * - `ConsoleError` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteStrategyErrorCode = "ConsoleError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteStrategy with one of its documented codes. */
export const isDeleteStrategyError: ErrorGuard<DeleteStrategyErrorCode> = (error) =>
  isCloudError(error, "DeleteStrategy", ["ConsoleError", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteStrategy({
 *   Id: "1404656",
 *   Lang: "zh",
 *   SourceIp: "192.0.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const deleteStrategy: TypedRoute<DeleteStrategyInput, DeleteStrategyOutput, DeleteStrategyHttp> = {
  name: "DeleteStrategy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteStrategy as `client.http` calls it. */
export interface DeleteStrategyHttp {
  "/DeleteStrategy": {
    post: {
      parameters: {
        query: DeleteStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteStrategyOutput;
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
