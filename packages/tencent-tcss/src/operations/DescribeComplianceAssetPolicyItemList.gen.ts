// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeComplianceAssetPolicyItemListInput {
  /** @example 16485 */
  CustomerAssetId: number | bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Offset?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  Filters?: ComplianceFiltersRecord[];
  /** @example ASSET_CONTAINER */
  AssetType?:
    | "ASSET_CONTAINER"
    | "ASSET_IMAGE"
    | "ASSET_HOST"
    | "ASSET_K8S"
    | "ASSET_CONTAINERD"
    | "ASSET_CONTAINERD_CONTAINER"
    | (string & {});
}

export interface DescribeComplianceAssetPolicyItemListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalCount?: number;
  AssetPolicyItemList?: ComplianceAssetPolicyItem[];
}

export interface ComplianceAssetPolicyItem {
  /** @example 1011 */
  CustomerPolicyItemId?: bigint;
  /** @example 1 */
  BasePolicyItemId?: bigint;
  /** @example containerd mysql 弱口令检测 */
  Name?: string;
  /** @example 105 */
  Category?: string;
  /** @example 6 */
  BenchmarkStandardId?: bigint;
  /** @example CIS Docker */
  BenchmarkStandardName?: string;
  /** @example RISK_HIGH */
  RiskLevel?: string;
  /** @example CHECK_INIT */
  CheckStatus?: string;
  /** @example RESULT_PASSED */
  CheckResult?: "RESULT_PASSED" | "RESULT_FAILED" | (string & {});
  /** @example 11145 */
  WhitelistId?: bigint;
  /** @example 使用--health-cmd和其他参数运行容器。 例如，docker run -d --health-cmd ='stat /etc/passwd || exit1'nginx。 */
  FixSuggestion?: string;
  /** @example 2021-04-07 14:38:00 */
  LastCheckTime?: string;
  /** @example /etc/kubernetes/kube-scheduler/kubeconfig ownership is root:root */
  VerifyInfo?: string;
}

/**
 * The documented error codes of DescribeComplianceAssetPolicyItemList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.MissingParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type DescribeComplianceAssetPolicyItemListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of DescribeComplianceAssetPolicyItemList with one of its documented codes. */
export const isDescribeComplianceAssetPolicyItemListError: ErrorGuard<
  DescribeComplianceAssetPolicyItemListErrorCode
> = (error) =>
  isCloudError(error, "DescribeComplianceAssetPolicyItemList", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.MissingParameter",
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
 * const result = await client.describeComplianceAssetPolicyItemList({
 *   CustomerAssetId: 2202462,
 *   Offset: 0,
 *   Limit: 3,
 *   AssetType: "ASSET_CONTAINER",
 * });
 * ```
 * @throws CloudError
 */
export const describeComplianceAssetPolicyItemList: TypedRoute<
  DescribeComplianceAssetPolicyItemListInput,
  DescribeComplianceAssetPolicyItemListOutput,
  DescribeComplianceAssetPolicyItemListHttp
> = {
  name: "DescribeComplianceAssetPolicyItemList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeComplianceAssetPolicyItemList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [
    [["Response", "AssetPolicyItemList", "*", "CustomerPolicyItemId"], "bigint"],
    [["Response", "AssetPolicyItemList", "*", "BasePolicyItemId"], "bigint"],
    [["Response", "AssetPolicyItemList", "*", "BenchmarkStandardId"], "bigint"],
    [["Response", "AssetPolicyItemList", "*", "WhitelistId"], "bigint"],
  ],
};

/** DescribeComplianceAssetPolicyItemList as `client.http` calls it. */
export interface DescribeComplianceAssetPolicyItemListHttp {
  "/DescribeComplianceAssetPolicyItemList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeComplianceAssetPolicyItemListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeComplianceAssetPolicyItemListOutput;
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
