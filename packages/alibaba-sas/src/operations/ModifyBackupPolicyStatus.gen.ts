// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyBackupPolicyStatusInput {
  /** @example 30490 */
  Id: number | bigint;
  /**
   * @deprecated
   * @example 2.0.0
   */
  PolicyVersion?: string;
  /** @example enabled */
  Status: "enabled" | "disabled" | (string & {});
}

export interface ModifyBackupPolicyStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyBackupPolicyStatus.
 *
 * - `AntiRansomwareCapacityUseUp` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyBackupPolicyStatusErrorCode = "AntiRansomwareCapacityUseUp" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyBackupPolicyStatus with one of its documented codes. */
export const isModifyBackupPolicyStatusError: ErrorGuard<ModifyBackupPolicyStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyBackupPolicyStatus", ["AntiRansomwareCapacityUseUp", "NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): two sources
 * disagree about PolicyVersion (required).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyBackupPolicyStatus({
 *   Id: 30490,
 *   PolicyVersion: "2.0.0",
 *   Status: "enabled",
 * });
 * ```
 * @throws CloudError
 */
export const modifyBackupPolicyStatus: TypedRoute<
  ModifyBackupPolicyStatusInput,
  ModifyBackupPolicyStatusOutput,
  ModifyBackupPolicyStatusHttp
> = {
  name: "ModifyBackupPolicyStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyBackupPolicyStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyBackupPolicyStatus as `client.http` calls it. */
export interface ModifyBackupPolicyStatusHttp {
  "/ModifyBackupPolicyStatus": {
    post: {
      parameters: {
        query: ModifyBackupPolicyStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyBackupPolicyStatusOutput;
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
