// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, type Waiter, wait } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageScanStatusInput {
  /**
   * The scan, by the TaskID of CreateAssetImageScanTask. The vendor does not say which scan is read without it.
   * @example dskaldjskld
   */
  TaskID?: string;
}

/** Envelope of every response. */
export interface DescribeAssetImageScanStatusOutput {
  /**
   * Number of images that the scan is to look at.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 339
   */
  ImageTotal: number;
  /**
   * Number of images that it has looked at so far.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ImageScanCnt: number;
  /**
   * How the scan is doing.
   * - `READY`: about to begin
   * - `SCANNING`: under way
   * - `END`: over: done, timed out, cancelled or failed
   * - or a value that the vendor added since
   * @example SCANNING
   */
  Status: "READY" | "SCANNING" | "END" | (string & {});
  /**
   * Percent of the scan that is done, ImageScanCnt of ImageTotal.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Schedule: number;
  /**
   * Number of images that were scanned and in which nothing was found.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  SuccessCount: number;
  /**
   * Number of risks found, or of images with risks; the vendor says the first, SuccessCount suggests the second.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RiskCount: number;
  /**
   * Time that the rest of the scan will take, in seconds.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4666
   */
  LeftSeconds: number;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DescribeAssetImageScanStatus.
 *
 * - `InternalError`: The service failed; the call may be repeated.
 * - `InvalidParameter`: TaskID has a bad value.
 * - `InvalidParameter.InvalidFormat`: TaskID is not of the form that is expected.
 * - `InvalidParameter.ParsingError`: The service could not parse TaskID.
 * - `ResourceNotFound`: There is no such scan.
 */
export type DescribeAssetImageScanStatusErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageScanStatus with one of its documented codes. */
export const isDescribeAssetImageScanStatusError: ErrorGuard<DescribeAssetImageScanStatusErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetImageScanStatus", [
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, api-intl; 2026-08-21).
 *
 * Read how a scan of images on the nodes is doing.
 *
 * State and progress of a scan that CreateAssetImageScanTask started. What it found stands in
 * DescribeAssetImageList.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAssetImageScanStatus({ TaskID: "dskaldjskld" });
 * ```
 * @throws CloudError
 */
export const describeAssetImageScanStatus: TypedRoute<
  DescribeAssetImageScanStatusInput,
  DescribeAssetImageScanStatusOutput,
  DescribeAssetImageScanStatusHttp
> = {
  name: "DescribeAssetImageScanStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageScanStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  errors: {
    InternalError: "server",
    InvalidParameter: "invalid",
    "InvalidParameter.InvalidFormat": "invalid",
    "InvalidParameter.ParsingError": "invalid",
    ResourceNotFound: "notFound",
  },
};

/**
 * Wait for ImageScanFinished: call describeAssetImageScanStatus until `Status` is `END`, and return that answer.
 *
 * `READY` or `SCANNING`, or any value that is not known yet, lets it go on. The first call is made at once, then
 * after 5 seconds, later after up to 60 seconds.
 * @example
 * ```ts
 * const result = await client.waitUntilImageScanFinished({ TaskID: "dskaldjskld" });
 * ```
 * @throws WaitError with `state` and `output` as seen last: its `kind` is `timeout` when `options.timeout` is
 * over (10 minutes unless you say otherwise), `aborted` by `options.signal`
 * @throws CloudError when a call fails and repeating it would not help
 */
export const waitUntilImageScanFinished: Waiter<
  DescribeAssetImageScanStatusInput,
  DescribeAssetImageScanStatusOutput
> = {
  name: "ImageScanFinished",
  route: describeAssetImageScanStatus,
  path: ["Status"],
  success: ["END"],
  retry: ["READY", "SCANNING"],
  minDelay: 5000,
  maxDelay: 60000,
  wait,
};

/** DescribeAssetImageScanStatus as `client.http` calls it. */
export interface DescribeAssetImageScanStatusHttp {
  "/DescribeAssetImageScanStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageScanStatusInput;
        };
      };
      responses: {
        /** @description State and progress of the scan, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageScanStatusOutput;
            };
          };
        };
        /** @description Refused before the service saw the call; the body may be anything, HTML included. */
        "4XX": {
          content?: never;
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
