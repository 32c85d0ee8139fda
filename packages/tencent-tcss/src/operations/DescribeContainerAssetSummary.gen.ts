// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeContainerAssetSummaryInput = {};

export interface DescribeContainerAssetSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ContainerTotalCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ContainerRunningCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ContainerPauseCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ContainerStopped?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  HostCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  HostRunningCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  HostOfflineCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ImageRegistryCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ImageTotalCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  HostUnInstallCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  HostSuperNodeCnt?: number;
}

/**
 * The documented error codes of DescribeContainerAssetSummary.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type DescribeContainerAssetSummaryErrorCode = "InternalError" | "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeContainerAssetSummary with one of its documented codes. */
export const isDescribeContainerAssetSummaryError: ErrorGuard<DescribeContainerAssetSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeContainerAssetSummary", ["InternalError", "InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeContainerAssetSummary();
 * ```
 * @throws CloudError
 */
export const describeContainerAssetSummary: TypedRoute<
  DescribeContainerAssetSummaryInput,
  DescribeContainerAssetSummaryOutput,
  DescribeContainerAssetSummaryHttp
> = {
  name: "DescribeContainerAssetSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeContainerAssetSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeContainerAssetSummary as `client.http` calls it. */
export interface DescribeContainerAssetSummaryHttp {
  "/DescribeContainerAssetSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeContainerAssetSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeContainerAssetSummaryOutput;
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
