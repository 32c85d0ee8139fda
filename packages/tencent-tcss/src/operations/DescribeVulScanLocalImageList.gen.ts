// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeVulScanLocalImageListInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TaskID: number;
  Filters?: RunTimeFiltersRecord[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /** @example ASC */
  Order?: string;
  /** @example VulCount */
  By?: string;
}

export interface DescribeVulScanLocalImageListOutput {
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
  List?: VulScanImageInfo[];
}

export interface VulScanImageInfo {
  /** @example sha256:d3f0ab3104d5d44a3f0937f3ca110be0ee9c020e8c03652b782435af8b14**** */
  ImageID?: string;
  /** @example high/node:08260912**** */
  ImageName?: string;
  /** @example 990602879 */
  Size?: number;
  /** @example SCANNED */
  ScanStatus?: string;
  /** @example 5 */
  ScanDuration?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 7
   */
  HighLevelVulCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  MediumLevelVulCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  LowLevelVulCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  CriticalLevelVulCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1991003
   */
  TaskID?: number;
  /** @example 2022-11-07 16:1**** */
  ScanStartTime?: string;
  /** @example 2022-11-07 21:3**** */
  ScanEndTime?: string;
  /** @example TIMEOUT */
  ErrorStatus?: "TIMEOUT" | "TOO_MANY" | "OFFLINE" | (string & {});
}

/**
 * The documented error codes of DescribeVulScanLocalImageList.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `ResourceNotFound`
 */
export type DescribeVulScanLocalImageListErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVulScanLocalImageList with one of its documented codes. */
export const isDescribeVulScanLocalImageListError: ErrorGuard<DescribeVulScanLocalImageListErrorCode> = (error) =>
  isCloudError(error, "DescribeVulScanLocalImageList", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVulScanLocalImageList({ TaskID: 1 });
 * ```
 * @throws CloudError
 */
export const describeVulScanLocalImageList: TypedRoute<
  DescribeVulScanLocalImageListInput,
  DescribeVulScanLocalImageListOutput,
  DescribeVulScanLocalImageListHttp
> = {
  name: "DescribeVulScanLocalImageList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulScanLocalImageList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVulScanLocalImageList as `client.http` calls it. */
export interface DescribeVulScanLocalImageListHttp {
  "/DescribeVulScanLocalImageList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulScanLocalImageListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulScanLocalImageListOutput;
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
