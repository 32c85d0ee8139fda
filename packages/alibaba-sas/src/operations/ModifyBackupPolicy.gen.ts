// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyBackupPolicyInput {
  /** @example 11 */
  Id: number | bigint;
  /** @example policy_name_A */
  Name: string;
  Policy: {
    [key: string]: unknown;
  };
  /** @example cn-hangzhou */
  PolicyRegionId?: string;
  /** @example 2.0.0 */
  PolicyVersion?: "1.0.0" | "2.0.0" | (string & {});
  UuidList: string[];
}

export interface ModifyBackupPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyBackupPolicy.
 *
 * - `AgentNotOnline` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyBackupPolicyErrorCode = "AgentNotOnline" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyBackupPolicy with one of its documented codes. */
export const isModifyBackupPolicyError: ErrorGuard<ModifyBackupPolicyErrorCode> = (error) =>
  isCloudError(error, "ModifyBackupPolicy", ["AgentNotOnline", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyBackupPolicy({
 *   Id: 11,
 *   Name: "policy_name_A",
 *   PolicyRegionId: "cn-hangzhou",
 *   PolicyVersion: "2.0.0",
 *   Policy: {},
 *   UuidList: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const modifyBackupPolicy: TypedRoute<
  ModifyBackupPolicyInput,
  ModifyBackupPolicyOutput,
  ModifyBackupPolicyHttp
> = {
  name: "ModifyBackupPolicy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyBackupPolicy", "x-acs-version": "2018-12-03" },
  styles: { Policy: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** ModifyBackupPolicy as `client.http` calls it. */
export interface ModifyBackupPolicyHttp {
  "/ModifyBackupPolicy": {
    post: {
      parameters: {
        query: ModifyBackupPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyBackupPolicyOutput;
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
