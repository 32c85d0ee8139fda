// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeComplianceScanFailedAssetListInput {
  /**
   * @example [
   * "ASSET_CONTAINER"
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

export interface DescribeComplianceScanFailedAssetListOutput {
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
  ScanFailedAssetList?: ComplianceScanFailedAsset[];
}

export interface ComplianceScanFailedAsset {
  /** @example 10001 */
  CustomerAssetId?: bigint;
  /** @example ASSET_CONTAINER */
  AssetType?: string;
  /** @example CHECK_FAILED */
  CheckStatus?: string;
  /** @example happy_container */
  AssetName?: string;
  /** @example 网络异常 */
  FailureReason?: string;
  /** @example 请连接网络后重试 */
  Suggestion?: string;
  /** @example 2006-01-02 15:04:05 */
  CheckTime?: string;
}

/**
 * The documented error codes of DescribeComplianceScanFailedAssetList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type DescribeComplianceScanFailedAssetListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of DescribeComplianceScanFailedAssetList with one of its documented codes. */
export const isDescribeComplianceScanFailedAssetListError: ErrorGuard<
  DescribeComplianceScanFailedAssetListErrorCode
> = (error) =>
  isCloudError(error, "DescribeComplianceScanFailedAssetList", [
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
 * const result = await client.describeComplianceScanFailedAssetList({
 *   AssetTypeSet: ["ASSET_CONTAINER"],
 *   Offset: 0,
 *   Limit: 10,
 * });
 * ```
 * @throws CloudError
 */
export const describeComplianceScanFailedAssetList: TypedRoute<
  DescribeComplianceScanFailedAssetListInput,
  DescribeComplianceScanFailedAssetListOutput,
  DescribeComplianceScanFailedAssetListHttp
> = {
  name: "DescribeComplianceScanFailedAssetList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeComplianceScanFailedAssetList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "ScanFailedAssetList", "*", "CustomerAssetId"], "bigint"]],
};

/** DescribeComplianceScanFailedAssetList as `client.http` calls it. */
export interface DescribeComplianceScanFailedAssetListHttp {
  "/DescribeComplianceScanFailedAssetList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeComplianceScanFailedAssetListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeComplianceScanFailedAssetListOutput;
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
