// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCompliancePolicyItemAffectedSummaryInput {
  /** @example 667 */
  CustomerPolicyItemId: number | bigint;
}

export interface DescribeCompliancePolicyItemAffectedSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  PolicyItemSummary?: CompliancePolicyItemSummaryRecord;
}

export interface CompliancePolicyItemSummaryRecord {
  /** @example 34534 */
  CustomerPolicyItemId?: bigint;
  /** @example 121 */
  BasePolicyItemId?: bigint;
  /** @example Docker */
  Name?: string;
  /** @example ASSET_CONTAINER */
  Category?: string;
  /** @example CIS */
  BenchmarkStandardName?: string;
  /** @example LOW */
  RiskLevel?: string;
  /** @example ASSET_CONTAINER */
  AssetType?: string;
  /** @example 2021-04-06 20:53:00 */
  LastCheckTime?: string;
  /** @example CHECK_RUNNING */
  CheckStatus?: string;
  /** @example passed */
  CheckResult?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 121
   */
  PassedAssetCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 121
   */
  FailedAssetCount?: number;
  /** @example 121 */
  WhitelistId?: bigint;
  /** @example suggestion */
  FixSuggestion?: string;
  /** @example 121 */
  BenchmarkStandardId?: bigint;
  /** @example k8s 1.16-1.23, tke 1.24 */
  ApplicableVersion?: string;
  /** @example desc */
  Description?: string;
  /** @example audit */
  AuditProcedure?: string;
  /** @example 1 */
  IsEnable?: 0 | 1 | (number & {});
}

/**
 * The documented error codes of DescribeCompliancePolicyItemAffectedSummary.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type DescribeCompliancePolicyItemAffectedSummaryErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of DescribeCompliancePolicyItemAffectedSummary with one of its documented codes. */
export const isDescribeCompliancePolicyItemAffectedSummaryError: ErrorGuard<
  DescribeCompliancePolicyItemAffectedSummaryErrorCode
> = (error) =>
  isCloudError(error, "DescribeCompliancePolicyItemAffectedSummary", [
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
 * const result = await client.describeCompliancePolicyItemAffectedSummary({
 *   CustomerPolicyItemId: 474567,
 * });
 * ```
 * @throws CloudError
 */
export const describeCompliancePolicyItemAffectedSummary: TypedRoute<
  DescribeCompliancePolicyItemAffectedSummaryInput,
  DescribeCompliancePolicyItemAffectedSummaryOutput,
  DescribeCompliancePolicyItemAffectedSummaryHttp
> = {
  name: "DescribeCompliancePolicyItemAffectedSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeCompliancePolicyItemAffectedSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [
    [["Response", "PolicyItemSummary", "CustomerPolicyItemId"], "bigint"],
    [["Response", "PolicyItemSummary", "BasePolicyItemId"], "bigint"],
    [["Response", "PolicyItemSummary", "WhitelistId"], "bigint"],
    [["Response", "PolicyItemSummary", "BenchmarkStandardId"], "bigint"],
  ],
};

/** DescribeCompliancePolicyItemAffectedSummary as `client.http` calls it. */
export interface DescribeCompliancePolicyItemAffectedSummaryHttp {
  "/DescribeCompliancePolicyItemAffectedSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeCompliancePolicyItemAffectedSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeCompliancePolicyItemAffectedSummaryOutput;
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
