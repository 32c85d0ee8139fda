// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeImageStatisticsInput = {};

export interface DescribeImageStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 5 */
  InstanceCount?: number;
  /** @example 2 */
  RiskInstanceCount?: number;
}

/**
 * The documented error codes of DescribeImageStatistics.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageStatistics with one of its documented codes. */
export const isDescribeImageStatisticsError: ErrorGuard<DescribeImageStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeImageStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageStatistics();
 * ```
 * @throws CloudError
 */
export const describeImageStatistics: TypedRoute<
  DescribeImageStatisticsInput,
  DescribeImageStatisticsOutput,
  DescribeImageStatisticsHttp
> = {
  name: "DescribeImageStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeImageStatistics as `client.http` calls it. */
export interface DescribeImageStatisticsHttp {
  "/DescribeImageStatistics": {
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
            "application/json": DescribeImageStatisticsOutput;
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
