// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeUniBackupPolicyDetailInput {
  /** @example 123 */
  PolicyId: string;
}

export interface DescribeUniBackupPolicyDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  UniBackupPolicyDTO?: DescribeUniBackupPolicyDetailOutputUniBackupPolicyDTO;
}

export interface DescribeUniBackupPolicyDetailOutputUniBackupPolicyDTO {
  /** @example admin */
  AccountName?: string;
  /** @example INSTALLED */
  AgentStatus?: "UNKNOWN" | "INSTALLED" | "INSTALL_FAILED" | "UNINSTALL_FAILED" | (string & {});
  /** @example ORACLE */
  DatabaseType?: string;
  FullPlan?: DescribeUniBackupPolicyDetailOutputUniBackupPolicyDTOFullPlan;
  IncPlan?: DescribeUniBackupPolicyDetailOutputUniBackupPolicyDTOIncPlan;
  /** @example i-2zefcy2id5d60m9t**** */
  InstanceId?: string;
  /** @example sql-test-01 */
  InstanceName?: string;
  /** @example 123 */
  PolicyId?: bigint;
  /** @example auto_test_sql */
  PolicyName?: string;
  /** @example opening */
  PolicyStatus?: "initiating" | "opening" | "closing" | "deleting" | (string & {});
  /** @example 7 */
  Retention?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5242880
   */
  SpeedLimiter?: number;
}

export interface DescribeUniBackupPolicyDetailOutputUniBackupPolicyDTOFullPlan {
  /**
   * @example [
   * "0"
   * ]
   */
  Days?: string[];
  /** @example 2 */
  Interval?: number;
  /** @example daily */
  PlanType?: "hourly" | "daily" | "weekly" | (string & {});
  /** @example 00:10:00 */
  StartTime?: string;
}

export interface DescribeUniBackupPolicyDetailOutputUniBackupPolicyDTOIncPlan {
  /**
   * @example [
   * "0"
   * ]
   */
  Days?: string[];
  /** @example 2 */
  Interval?: number;
  /** @example daily */
  PlanType?: "hourly" | "daily" | "weekly" | (string & {});
  /** @example 00:10:00 */
  StartTime?: string;
}

/**
 * The documented error codes of DescribeUniBackupPolicyDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeUniBackupPolicyDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeUniBackupPolicyDetail with one of its documented codes. */
export const isDescribeUniBackupPolicyDetailError: ErrorGuard<DescribeUniBackupPolicyDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeUniBackupPolicyDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeUniBackupPolicyDetail({ PolicyId: "123" });
 * ```
 * @throws CloudError
 */
export const describeUniBackupPolicyDetail: TypedRoute<
  DescribeUniBackupPolicyDetailInput,
  DescribeUniBackupPolicyDetailOutput,
  DescribeUniBackupPolicyDetailHttp
> = {
  name: "DescribeUniBackupPolicyDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeUniBackupPolicyDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["UniBackupPolicyDTO", "PolicyId"], "bigint"]],
};

/** DescribeUniBackupPolicyDetail as `client.http` calls it. */
export interface DescribeUniBackupPolicyDetailHttp {
  "/DescribeUniBackupPolicyDetail": {
    post: {
      parameters: {
        query: DescribeUniBackupPolicyDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeUniBackupPolicyDetailOutput;
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
