// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetOssBucketScanStatisticInput {
  BucketNameList?: string[];
  /** @example API */
  Source?: "API" | "OSS" | (string & {});
}

export interface GetOssBucketScanStatisticOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetOssBucketScanStatisticOutputData;
}

export interface GetOssBucketScanStatisticOutputData {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1714442403000
   */
  ExpireTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  HighRisk?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  LowRisk?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  MediumRisk?: number;
  /** @example 1 */
  NoScanBucket?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1000
   */
  PostPayInvokeCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10000
   */
  PrePayAuthCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  PrePayInvokeCount?: number;
  /** @example 1 */
  RemainAuth?: number;
  /** @example 1 */
  RiskBucket?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ScanObject?: number;
  /** @example 1 */
  TotalBucket?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalObject?: number;
}

/**
 * The documented error codes of GetOssBucketScanStatistic.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetOssBucketScanStatisticErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetOssBucketScanStatistic with one of its documented codes. */
export const isGetOssBucketScanStatisticError: ErrorGuard<GetOssBucketScanStatisticErrorCode> = (error) =>
  isCloudError(error, "GetOssBucketScanStatistic", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getOssBucketScanStatistic({ Source: "API" });
 * ```
 * @throws CloudError
 */
export const getOssBucketScanStatistic: TypedRoute<
  GetOssBucketScanStatisticInput,
  GetOssBucketScanStatisticOutput,
  GetOssBucketScanStatisticHttp
> = {
  name: "GetOssBucketScanStatistic",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetOssBucketScanStatistic", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetOssBucketScanStatistic as `client.http` calls it. */
export interface GetOssBucketScanStatisticHttp {
  "/GetOssBucketScanStatistic": {
    post: {
      parameters: {
        query?: GetOssBucketScanStatisticInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetOssBucketScanStatisticOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
