// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeImageAuthorizedInfoInput = {};

export interface DescribeImageAuthorizedInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1023
   */
  TotalAuthorizedCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 29
   */
  UsedAuthorizedCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 23
   */
  ScannedImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 103
   */
  NotScannedImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 143
   */
  NotScannedLocalImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 41
   */
  TrialAuthorizedCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 153
   */
  UsedTrialAuthorizedCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 155
   */
  PurchasedAuthorizedCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 92
   */
  UsedPurchasedAuthorizedCnt?: number;
  /** @example false */
  CanApplyFreeImageAuthorize?: boolean;
  ImageScanInquireInfo?: ImageScanInquireInfo;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 49
   */
  RepeatImageIdCnt?: number;
}

export interface ImageScanInquireInfo {
  /** @example sv_yunjing_cssil_image */
  InquireKey?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Capcity?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Useage?: number;
  /** @example 2024-09-24 13:01:18 */
  StartTime?: string;
  /** @example 2024-12-24 13:01:18 */
  EndTime?: string;
  /** @example Normal */
  PurchaseStatus?: "Pending" | "Normal" | "Isolate" | (string & {});
  /** @example 427c59056cbd64e3bbbb */
  ResourceID?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  PayNum?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TrialNum?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  PayUsage?: number;
}

/**
 * The documented error codes of DescribeImageAuthorizedInfo.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 */
export type DescribeImageAuthorizedInfoErrorCode = "InternalError" | "InternalError.MainDBFail";

/** Whether `error` is a failure of DescribeImageAuthorizedInfo with one of its documented codes. */
export const isDescribeImageAuthorizedInfoError: ErrorGuard<DescribeImageAuthorizedInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeImageAuthorizedInfo", ["InternalError", "InternalError.MainDBFail"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageAuthorizedInfo();
 * ```
 * @throws CloudError
 */
export const describeImageAuthorizedInfo: TypedRoute<
  DescribeImageAuthorizedInfoInput,
  DescribeImageAuthorizedInfoOutput,
  DescribeImageAuthorizedInfoHttp
> = {
  name: "DescribeImageAuthorizedInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageAuthorizedInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeImageAuthorizedInfo as `client.http` calls it. */
export interface DescribeImageAuthorizedInfoHttp {
  "/DescribeImageAuthorizedInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageAuthorizedInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageAuthorizedInfoOutput;
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
