// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFiltersRecord, ErrorResponse, ImageRegistryInfo, RequestId } from "../schemas.gen.js";

export interface DescribeCompliancePolicyItemAffectedAssetListInput {
  /** @example 345643 */
  CustomerPolicyItemId: number | bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 565
   */
  Offset?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  Filters?: ComplianceFiltersRecord[];
}

export interface DescribeCompliancePolicyItemAffectedAssetListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  AffectedAssetList?: ComplianceAffectedAsset[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 6456
   */
  TotalCount?: number;
}

export interface ComplianceAffectedAsset {
  /** @example 1001 */
  CustomerAssetId?: bigint;
  /** @example container-1001 */
  AssetName?: string;
  /** @example ASSET_CONTAINER */
  AssetType?: string;
  /** @example Success */
  CheckStatus?: string;
  /** @example as-tke-np-7pid**** */
  NodeName?: string;
  /** @example 2024-11-01 10:1**** */
  LastCheckTime?: string;
  /** @example RESULT_PASSED */
  CheckResult?: string;
  /** @example 1.1.1.1 */
  HostIP?: string;
  /** @example latest */
  ImageTag?: string;
  /** @example /etc/kubenetes/ca.key 600 */
  VerifyInfo?: string;
  /** @example ins-asoqewkn */
  InstanceId?: string;
  ImageRegistryInfo?: ImageRegistryInfo;
  /** @example cls-m2x0ndjy */
  ClusterID?: string;
  /** @example cls-m2x0ndjy */
  ClusterName?: string;
  /** @example a2b696b20891f59c762c8091dfbdeee22d446226229e39623e2da35bfb225786 */
  AssetUniqueID?: string;
}

/**
 * The documented error codes of DescribeCompliancePolicyItemAffectedAssetList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type DescribeCompliancePolicyItemAffectedAssetListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/**
 * Whether `error` is a failure of DescribeCompliancePolicyItemAffectedAssetList with one of its documented
 * codes.
 */
export const isDescribeCompliancePolicyItemAffectedAssetListError: ErrorGuard<
  DescribeCompliancePolicyItemAffectedAssetListErrorCode
> = (error) =>
  isCloudError(error, "DescribeCompliancePolicyItemAffectedAssetList", [
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
 * const result = await client.describeCompliancePolicyItemAffectedAssetList({
 *   CustomerPolicyItemId: 45675,
 *   Offset: 1000,
 *   Limit: 10,
 *   Filters: [{ Name: "NodeName", Values: ["node-1"], ExactMatch: true }],
 * });
 * ```
 * @throws CloudError
 */
export const describeCompliancePolicyItemAffectedAssetList: TypedRoute<
  DescribeCompliancePolicyItemAffectedAssetListInput,
  DescribeCompliancePolicyItemAffectedAssetListOutput,
  DescribeCompliancePolicyItemAffectedAssetListHttp
> = {
  name: "DescribeCompliancePolicyItemAffectedAssetList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeCompliancePolicyItemAffectedAssetList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "AffectedAssetList", "*", "CustomerAssetId"], "bigint"]],
};

/** DescribeCompliancePolicyItemAffectedAssetList as `client.http` calls it. */
export interface DescribeCompliancePolicyItemAffectedAssetListHttp {
  "/DescribeCompliancePolicyItemAffectedAssetList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeCompliancePolicyItemAffectedAssetListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeCompliancePolicyItemAffectedAssetListOutput;
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
