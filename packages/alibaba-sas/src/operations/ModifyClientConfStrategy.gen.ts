// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyClientConfStrategyInput {
  /** @example machineResource */
  Tag: string;
  /** @example auto */
  TagExt?: string;
  /** @example advanced */
  TagValue: string;
  /** @example 4fe8e1cd-3c37-4851-b9de-124da32c**** */
  Uuid?: string;
  Uuids?: string[];
}

export interface ModifyClientConfStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyClientConfStrategy.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyClientConfStrategyErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyClientConfStrategy with one of its documented codes. */
export const isModifyClientConfStrategyError: ErrorGuard<ModifyClientConfStrategyErrorCode> = (error) =>
  isCloudError(error, "ModifyClientConfStrategy", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyClientConfStrategy({
 *   Tag: "machineResource",
 *   TagExt: "auto",
 *   TagValue: "advanced",
 *   Uuid: "4fe8e1cd-3c37-4851-b9de-124da32c****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyClientConfStrategy: TypedRoute<
  ModifyClientConfStrategyInput,
  ModifyClientConfStrategyOutput,
  ModifyClientConfStrategyHttp
> = {
  name: "ModifyClientConfStrategy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyClientConfStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyClientConfStrategy as `client.http` calls it. */
export interface ModifyClientConfStrategyHttp {
  "/ModifyClientConfStrategy": {
    post: {
      parameters: {
        query: ModifyClientConfStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyClientConfStrategyOutput;
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
