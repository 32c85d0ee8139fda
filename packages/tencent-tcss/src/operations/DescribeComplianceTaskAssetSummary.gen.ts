// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { CompliancePeriodTaskRule, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeComplianceTaskAssetSummaryInput {
  /**
   * @example [
   * "ASSET_CONTAINER"
   * ]
   */
  AssetTypeSet: string[];
}

export interface DescribeComplianceTaskAssetSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example USER_NORMAL */
  Status?: "USER_UNINIT" | "USER_NORMAL" | (string & {});
  AssetSummaryList?: ComplianceAssetSummary[];
}

export interface ComplianceAssetSummary {
  /** @example ASSET_CONTAINER */
  AssetType?: string;
  /** @example true */
  IsCustomerFirstCheck?: boolean;
  /** @example CHECK_RUNNING */
  CheckStatus?: string;
  /** @example 90 */
  CheckProgress?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  PassedPolicyItemCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  FailedPolicyItemCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  FailedCriticalPolicyItemCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  FailedHighRiskPolicyItemCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  FailedMediumRiskPolicyItemCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  FailedLowRiskPolicyItemCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  NoticePolicyItemCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  PassedAssetCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  FailedAssetCount?: number;
  /** @example 90 */
  AssetPassedRate?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ScanFailedAssetCount?: number;
  /** @example 100 */
  CheckCostTime?: number;
  /** @example 2021-04-07 11:35:00 */
  LastCheckTime?: string;
  PeriodRule?: CompliancePeriodTaskRule;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  OpenPolicyItemCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  IgnoredPolicyItemCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalPolicyItemCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  DetectHostCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  LeftTime?: number;
}

/**
 * The documented error codes of DescribeComplianceTaskAssetSummary.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type DescribeComplianceTaskAssetSummaryErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of DescribeComplianceTaskAssetSummary with one of its documented codes. */
export const isDescribeComplianceTaskAssetSummaryError: ErrorGuard<DescribeComplianceTaskAssetSummaryErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeComplianceTaskAssetSummary", [
    "AuthFailure",
    "FailedOperation",
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
 * const result = await client.describeComplianceTaskAssetSummary({
 *   AssetTypeSet: ["ASSET_CONTAINER"],
 * });
 * ```
 * @throws CloudError
 */
export const describeComplianceTaskAssetSummary: TypedRoute<
  DescribeComplianceTaskAssetSummaryInput,
  DescribeComplianceTaskAssetSummaryOutput,
  DescribeComplianceTaskAssetSummaryHttp
> = {
  name: "DescribeComplianceTaskAssetSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeComplianceTaskAssetSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeComplianceTaskAssetSummary as `client.http` calls it. */
export interface DescribeComplianceTaskAssetSummaryHttp {
  "/DescribeComplianceTaskAssetSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeComplianceTaskAssetSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeComplianceTaskAssetSummaryOutput;
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
