// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteUniBackupPolicyInput {
  /** @example 123 */
  PolicyId?: number | bigint;
  /** @example 123,124 */
  PolicyIds?: string;
}

export interface DeleteUniBackupPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteUniBackupPolicy.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteUniBackupPolicyErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteUniBackupPolicy with one of its documented codes. */
export const isDeleteUniBackupPolicyError: ErrorGuard<DeleteUniBackupPolicyErrorCode> = (error) =>
  isCloudError(error, "DeleteUniBackupPolicy", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteUniBackupPolicy({
 *   PolicyId: 123,
 *   PolicyIds: "123,124",
 * });
 * ```
 * @throws CloudError
 */
export const deleteUniBackupPolicy: TypedRoute<
  DeleteUniBackupPolicyInput,
  DeleteUniBackupPolicyOutput,
  DeleteUniBackupPolicyHttp
> = {
  name: "DeleteUniBackupPolicy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteUniBackupPolicy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteUniBackupPolicy as `client.http` calls it. */
export interface DeleteUniBackupPolicyHttp {
  "/DeleteUniBackupPolicy": {
    post: {
      parameters: {
        query?: DeleteUniBackupPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteUniBackupPolicyOutput;
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
