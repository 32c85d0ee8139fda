// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeComplianceWhitelistItemListInput {
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
  /**
   * @example [
   * "ASSET_IMAGE"
   * ]
   */
  AssetTypeSet?: string[];
  Filters?: ComplianceFiltersRecord[];
  /** @example Level */
  By?: string;
  /** @example asc */
  Order?: "desc" | "asc" | (string & {});
}

export interface DescribeComplianceWhitelistItemListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  WhitelistItemSet?: ComplianceWhitelistItem[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalCount?: number;
}

export interface ComplianceWhitelistItem {
  /** @example 1 */
  WhitelistItemId?: bigint;
  /** @example 1 */
  CustomerPolicyItemId?: bigint;
  /** @example SYSTEM_CHECK */
  Name?: string;
  /** @example CIR */
  StandardName?: string;
  /** @example 1001 */
  StandardId?: bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  AffectedAssetCount?: number;
  /** @example 2006-01-02 15:04:05 */
  LastUpdateTime?: string;
  /** @example 2006-01-02 15:04:05 */
  InsertTime?: string;
}

/**
 * The documented error codes of DescribeComplianceWhitelistItemList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type DescribeComplianceWhitelistItemListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of DescribeComplianceWhitelistItemList with one of its documented codes. */
export const isDescribeComplianceWhitelistItemListError: ErrorGuard<DescribeComplianceWhitelistItemListErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeComplianceWhitelistItemList", [
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
 * const result = await client.describeComplianceWhitelistItemList({
 *   AssetTypeSet: ["ASSET_IMAGE"],
 *   Offset: 0,
 *   Limit: 10,
 * });
 * ```
 * @throws CloudError
 */
export const describeComplianceWhitelistItemList: TypedRoute<
  DescribeComplianceWhitelistItemListInput,
  DescribeComplianceWhitelistItemListOutput,
  DescribeComplianceWhitelistItemListHttp
> = {
  name: "DescribeComplianceWhitelistItemList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeComplianceWhitelistItemList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [
    [["Response", "WhitelistItemSet", "*", "WhitelistItemId"], "bigint"],
    [["Response", "WhitelistItemSet", "*", "CustomerPolicyItemId"], "bigint"],
    [["Response", "WhitelistItemSet", "*", "StandardId"], "bigint"],
  ],
};

/** DescribeComplianceWhitelistItemList as `client.http` calls it. */
export interface DescribeComplianceWhitelistItemListHttp {
  "/DescribeComplianceWhitelistItemList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeComplianceWhitelistItemListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeComplianceWhitelistItemListOutput;
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
