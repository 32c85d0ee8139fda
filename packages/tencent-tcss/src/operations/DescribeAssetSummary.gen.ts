// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeAssetSummaryInput = {};

export interface DescribeAssetSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  AppCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ContainerCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ContainerPause?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ContainerRunning?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ContainerStop?: number;
  /** @example 2021-06-04 17:24:40 */
  CreateTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  DbCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  HostOnline?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  HostCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ImageHasRiskInfoCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ImageHasVirusCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ImageHasVulsCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ImageUntrustCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ListenPortCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ProcessCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  WebServiceCnt?: number;
  /** @example 2024-10-30 02:02:24 */
  LatestImageScanTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ImageUnsafeCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  HostUnInstallCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  SuperNodeCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  SuperNodeRunningCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  TodayNewImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  TodayUnsafeImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  RecommendedFixImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ScannedImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  UnScannedImageCnt?: number;
}

/**
 * The documented error codes of DescribeAssetSummary.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetSummaryErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetSummary with one of its documented codes. */
export const isDescribeAssetSummaryError: ErrorGuard<DescribeAssetSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetSummary", [
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetSummary();
 * ```
 * @throws CloudError
 */
export const describeAssetSummary: TypedRoute<
  DescribeAssetSummaryInput,
  DescribeAssetSummaryOutput,
  DescribeAssetSummaryHttp
> = {
  name: "DescribeAssetSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetSummary as `client.http` calls it. */
export interface DescribeAssetSummaryHttp {
  "/DescribeAssetSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetSummaryOutput;
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
