// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { CompliancePeriodTaskRule, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCompliancePeriodTaskListInput {
  /** @example ASSET_CONTAINER */
  AssetType?: "ASSET_CONTAINER" | "ASSET_IMAGE" | "ASSET_HOST" | "ASSET_K8S" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
}

export interface DescribeCompliancePeriodTaskListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
  PeriodTaskSet?: CompliancePeriodTask[];
}

export interface CompliancePeriodTask {
  /** @example 343456 */
  PeriodTaskId?: bigint;
  /** @example ASSET_CONTAINER */
  AssetType?: string;
  /** @example 2021-04-06 19:51:00 */
  LastTriggerTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TotalPolicyItemCount?: number;
  PeriodRule?: CompliancePeriodTaskRule;
  BenchmarkStandardSet?: ComplianceBenchmarkStandard[];
}

export interface ComplianceBenchmarkStandard {
  /** @example 2342 */
  StandardId?: bigint;
  /** @example CIS Docker */
  Name?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  PolicyItemCount?: number;
  /** @example true */
  Enabled?: boolean;
  /** @example CIS Docker */
  Description?: string;
}

/**
 * The documented error codes of DescribeCompliancePeriodTaskList.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type DescribeCompliancePeriodTaskListErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of DescribeCompliancePeriodTaskList with one of its documented codes. */
export const isDescribeCompliancePeriodTaskListError: ErrorGuard<DescribeCompliancePeriodTaskListErrorCode> = (error) =>
  isCloudError(error, "DescribeCompliancePeriodTaskList", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeCompliancePeriodTaskList({
 *   AssetType: "ASSET_CONTAINER",
 *   Offset: 0,
 *   Limit: 2,
 * });
 * ```
 * @throws CloudError
 */
export const describeCompliancePeriodTaskList: TypedRoute<
  DescribeCompliancePeriodTaskListInput,
  DescribeCompliancePeriodTaskListOutput,
  DescribeCompliancePeriodTaskListHttp
> = {
  name: "DescribeCompliancePeriodTaskList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeCompliancePeriodTaskList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [
    [["Response", "PeriodTaskSet", "*", "PeriodTaskId"], "bigint"],
    [["Response", "PeriodTaskSet", "*", "BenchmarkStandardSet", "*", "StandardId"], "bigint"],
  ],
};

/** DescribeCompliancePeriodTaskList as `client.http` calls it. */
export interface DescribeCompliancePeriodTaskListHttp {
  "/DescribeCompliancePeriodTaskList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeCompliancePeriodTaskListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeCompliancePeriodTaskListOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
