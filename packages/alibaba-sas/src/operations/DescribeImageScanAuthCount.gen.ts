// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeImageScanAuthCountInput = {};

export interface DescribeImageScanAuthCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ImageScan?: DescribeImageScanAuthCountOutputImageScan;
}

export interface DescribeImageScanAuthCountOutputImageScan {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 15340
   */
  ImageScanCapacity?: number;
  /** @example sas-qdl123412**** */
  InstanceId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5489
   */
  ScanCount?: number;
}

/**
 * The documented error codes of DescribeImageScanAuthCount.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageScanAuthCountErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageScanAuthCount with one of its documented codes. */
export const isDescribeImageScanAuthCountError: ErrorGuard<DescribeImageScanAuthCountErrorCode> = (error) =>
  isCloudError(error, "DescribeImageScanAuthCount", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageScanAuthCount();
 * ```
 * @throws CloudError
 */
export const describeImageScanAuthCount: TypedRoute<
  DescribeImageScanAuthCountInput,
  DescribeImageScanAuthCountOutput,
  DescribeImageScanAuthCountHttp
> = {
  name: "DescribeImageScanAuthCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageScanAuthCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeImageScanAuthCount as `client.http` calls it. */
export interface DescribeImageScanAuthCountHttp {
  "/DescribeImageScanAuthCount": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageScanAuthCountOutput;
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
