// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFiltersRecord, ErrorResponse, ImageRegistryInfo, RequestId } from "../schemas.gen.js";

export interface DescribeComplianceAssetListInput {
  /**
   * @example [
   * "ASSET_CONTAINDER"
   * ]
   */
  AssetTypeSet?: string[];
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
  Filters?: ComplianceFiltersRecord[];
}

export interface DescribeComplianceAssetListOutput {
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
  AssetInfoList?: ComplianceAssetInfo[];
}

export interface ComplianceAssetInfo {
  /** @example 1001 */
  CustomerAssetId?: bigint;
  /** @example ASSET_CONTAINER */
  AssetType?: string;
  /** @example happy_container */
  AssetName?: string;
  /** @example latest */
  ImageTag?: string;
  /** @example 10.10.10.10 */
  HostIP?: string;
  /** @example node-1 */
  NodeName?: string;
  /** @example CHECK_FINISHED */
  CheckStatus?: string;
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
  /** @example 2021-04-07 14:11:00 */
  LastCheckTime?: string;
  /** @example RESULT_PASSED */
  CheckResult?: "RESULT_FAILED" | "RESULT_PASSED" | (string & {});
  /** @example ins-asoqewkn */
  InstanceId?: string;
  ImageRegistryInfo?: ImageRegistryInfo;
  /** @example test-cluster-id */
  ClusterID?: string;
  /** @example test-cluster-name */
  ClusterName?: string;
  /** @example a236b6b20891f59c762c8091dfbdeee22d446226229e39623e2da35bfb225786 */
  AssetUniqueID?: string;
}

/**
 * The documented error codes of DescribeComplianceAssetList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type DescribeComplianceAssetListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of DescribeComplianceAssetList with one of its documented codes. */
export const isDescribeComplianceAssetListError: ErrorGuard<DescribeComplianceAssetListErrorCode> = (error) =>
  isCloudError(error, "DescribeComplianceAssetList", [
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
 * const result = await client.describeComplianceAssetList({
 *   AssetTypeSet: ["ASSET_CONTAINDER"],
 *   Offset: 0,
 *   Limit: 100,
 * });
 * ```
 * @throws CloudError
 */
export const describeComplianceAssetList: TypedRoute<
  DescribeComplianceAssetListInput,
  DescribeComplianceAssetListOutput,
  DescribeComplianceAssetListHttp
> = {
  name: "DescribeComplianceAssetList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeComplianceAssetList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "AssetInfoList", "*", "CustomerAssetId"], "bigint"]],
};

/** DescribeComplianceAssetList as `client.http` calls it. */
export interface DescribeComplianceAssetListHttp {
  "/DescribeComplianceAssetList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeComplianceAssetListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeComplianceAssetListOutput;
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
