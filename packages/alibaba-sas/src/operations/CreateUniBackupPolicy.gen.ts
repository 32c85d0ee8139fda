// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateUniBackupPolicyInput {
  /** @example admin */
  AccountName?: string;
  /** @example Pass**** */
  AccountPassword?: string;
  /** @example true */
  DatabaseAddByUser?: "true" | "false" | (string & {});
  /** @example MYSQL */
  DatabaseType: "MYSQL" | "ORACLE" | "MSSQL" | (string & {});
  FullPlan: {
    [key: string]: unknown;
  };
  IncPlan: {
    [key: string]: unknown;
  };
  /** @example i-bp1fu4aqltf1huhc**** */
  InstanceId: string;
  /** @example mysql-policy */
  PolicyName: string;
  /** @example 7 */
  Retention: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5242880
   */
  SpeedLimiter: number;
  /** @example cn-hangzhou */
  UniRegionId: string;
  /** @example 045cad48-eb08-4047-a70c-713aec7b**** */
  Uuid?: string;
}

export interface CreateUniBackupPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateUniBackupPolicy.
 *
 * - `FailedToActivateUniBackupInstance` (HTTP 400)
 * - `AntiRansomwareCapacityUseUp` (HTTP 400)
 * - `DatabaseTypeNotSupport` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateUniBackupPolicyErrorCode =
  | "FailedToActivateUniBackupInstance"
  | "AntiRansomwareCapacityUseUp"
  | "DatabaseTypeNotSupport"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of CreateUniBackupPolicy with one of its documented codes. */
export const isCreateUniBackupPolicyError: ErrorGuard<CreateUniBackupPolicyErrorCode> = (error) =>
  isCloudError(error, "CreateUniBackupPolicy", [
    "FailedToActivateUniBackupInstance",
    "AntiRansomwareCapacityUseUp",
    "DatabaseTypeNotSupport",
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
 * const result = await client.createUniBackupPolicy({
 *   AccountName: "admin",
 *   AccountPassword: "Pass****",
 *   DatabaseAddByUser: "true",
 *   DatabaseType: "MYSQL",
 *   InstanceId: "i-bp1fu4aqltf1huhc****",
 *   PolicyName: "mysql-policy",
 *   Retention: 7,
 *   SpeedLimiter: 5242880,
 *   UniRegionId: "cn-hangzhou",
 *   Uuid: "045cad48-eb08-4047-a70c-713aec7b****",
 *   FullPlan: {},
 *   IncPlan: {},
 * });
 * ```
 * @throws CloudError
 */
export const createUniBackupPolicy: TypedRoute<
  CreateUniBackupPolicyInput,
  CreateUniBackupPolicyOutput,
  CreateUniBackupPolicyHttp
> = {
  name: "CreateUniBackupPolicy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateUniBackupPolicy", "x-acs-version": "2018-12-03" },
  styles: { FullPlan: "json", IncPlan: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** CreateUniBackupPolicy as `client.http` calls it. */
export interface CreateUniBackupPolicyHttp {
  "/CreateUniBackupPolicy": {
    post: {
      parameters: {
        query: CreateUniBackupPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateUniBackupPolicyOutput;
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
