// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyUniBackupPolicyInput {
  /** @example sa */
  AccountName?: string;
  /** @example Sa@**** */
  AccountPassword?: string;
  FullPlan?: {
    [key: string]: unknown;
  };
  IncPlan?: {
    [key: string]: unknown;
  };
  /** @example 123 */
  PolicyId: number | bigint;
  /** @example databak */
  PolicyName?: string;
  /** @example enabled */
  PolicyStatus?: "enabled" | "disabled" | (string & {});
  /** @example 7 */
  Retention?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1048576
   */
  SpeedLimiter?: number;
}

export interface ModifyUniBackupPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyUniBackupPolicy.
 *
 * - `FailedToActivateUniBackupInstance` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyUniBackupPolicyErrorCode = "FailedToActivateUniBackupInstance" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyUniBackupPolicy with one of its documented codes. */
export const isModifyUniBackupPolicyError: ErrorGuard<ModifyUniBackupPolicyErrorCode> = (error) =>
  isCloudError(error, "ModifyUniBackupPolicy", ["FailedToActivateUniBackupInstance", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyUniBackupPolicy({
 *   AccountName: "sa",
 *   AccountPassword: "Sa@****",
 *   PolicyId: 123,
 *   PolicyName: "databak",
 *   PolicyStatus: "enabled",
 *   Retention: 7,
 *   SpeedLimiter: 1048576,
 * });
 * ```
 * @throws CloudError
 */
export const modifyUniBackupPolicy: TypedRoute<
  ModifyUniBackupPolicyInput,
  ModifyUniBackupPolicyOutput,
  ModifyUniBackupPolicyHttp
> = {
  name: "ModifyUniBackupPolicy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyUniBackupPolicy", "x-acs-version": "2018-12-03" },
  styles: { FullPlan: "json", IncPlan: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** ModifyUniBackupPolicy as `client.http` calls it. */
export interface ModifyUniBackupPolicyHttp {
  "/ModifyUniBackupPolicy": {
    post: {
      parameters: {
        query: ModifyUniBackupPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyUniBackupPolicyOutput;
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
