// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteFileProtectRuleInput {
  Id?: (number | bigint)[];
}

export interface DeleteFileProtectRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteFileProtectRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteFileProtectRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteFileProtectRule with one of its documented codes. */
export const isDeleteFileProtectRuleError: ErrorGuard<DeleteFileProtectRuleErrorCode> = (error) =>
  isCloudError(error, "DeleteFileProtectRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteFileProtectRule();
 * ```
 * @throws CloudError
 */
export const deleteFileProtectRule: TypedRoute<
  DeleteFileProtectRuleInput,
  DeleteFileProtectRuleOutput,
  DeleteFileProtectRuleHttp
> = {
  name: "DeleteFileProtectRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteFileProtectRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteFileProtectRule as `client.http` calls it. */
export interface DeleteFileProtectRuleHttp {
  "/DeleteFileProtectRule": {
    post: {
      parameters: {
        query?: DeleteFileProtectRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteFileProtectRuleOutput;
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
