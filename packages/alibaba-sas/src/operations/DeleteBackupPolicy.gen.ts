// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteBackupPolicyInput {
  /** @example 12 */
  Id: number | bigint;
  /** @example 2.0.0 */
  PolicyVersion?: "1.0.0" | "2.0.0" | (string & {});
}

export interface DeleteBackupPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteBackupPolicy.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteBackupPolicyErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteBackupPolicy with one of its documented codes. */
export const isDeleteBackupPolicyError: ErrorGuard<DeleteBackupPolicyErrorCode> = (error) =>
  isCloudError(error, "DeleteBackupPolicy", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteBackupPolicy({ Id: 12, PolicyVersion: "2.0.0" });
 * ```
 * @throws CloudError
 */
export const deleteBackupPolicy: TypedRoute<
  DeleteBackupPolicyInput,
  DeleteBackupPolicyOutput,
  DeleteBackupPolicyHttp
> = {
  name: "DeleteBackupPolicy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteBackupPolicy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteBackupPolicy as `client.http` calls it. */
export interface DeleteBackupPolicyHttp {
  "/DeleteBackupPolicy": {
    post: {
      parameters: {
        query: DeleteBackupPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteBackupPolicyOutput;
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
