// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateBackupPolicyInput {
  /** @example ServerBackUpPolicy01 */
  Name: string;
  Policy: {
    [key: string]: unknown;
  };
  /** @example ch-hangzhou */
  PolicyRegionId?: string;
  /** @example 2.0.0 */
  PolicyVersion: string;
  UuidList: string[];
}

export interface CreateBackupPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BackupPolicy?: CreateBackupPolicyOutputBackupPolicy;
}

export interface CreateBackupPolicyOutputBackupPolicy {
  /** @example 1301575 */
  Id?: string;
  /** @example enabled */
  Status?: "enabled" | "disabled" | (string & {});
}

/**
 * The documented error codes of CreateBackupPolicy.
 *
 * - `AgentNotOnline` (HTTP 400)
 * - `AntiRansomwareCapacityUseUp` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateBackupPolicyErrorCode =
  | "AgentNotOnline"
  | "AntiRansomwareCapacityUseUp"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of CreateBackupPolicy with one of its documented codes. */
export const isCreateBackupPolicyError: ErrorGuard<CreateBackupPolicyErrorCode> = (error) =>
  isCloudError(error, "CreateBackupPolicy", [
    "AgentNotOnline",
    "AntiRansomwareCapacityUseUp",
    "NoPermission",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createBackupPolicy({
 *   Name: "ServerBackUpPolicy01",
 *   PolicyRegionId: "ch-hangzhou",
 *   PolicyVersion: "2.0.0",
 *   Policy: {},
 *   UuidList: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const createBackupPolicy: TypedRoute<
  CreateBackupPolicyInput,
  CreateBackupPolicyOutput,
  CreateBackupPolicyHttp
> = {
  name: "CreateBackupPolicy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateBackupPolicy", "x-acs-version": "2018-12-03" },
  styles: { Policy: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** CreateBackupPolicy as `client.http` calls it. */
export interface CreateBackupPolicyHttp {
  "/CreateBackupPolicy": {
    post: {
      parameters: {
        query: CreateBackupPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateBackupPolicyOutput;
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
