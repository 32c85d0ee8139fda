// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeVulMetaCountStatisticsInput = {};

export interface DescribeVulMetaCountStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 0 */
  AppCount?: number;
  /** @example 10 */
  CveCount?: number;
  /** @example 10 */
  RaspDefendCount?: number;
  /** @example 10 */
  SysCount?: number;
}

/**
 * The documented error codes of DescribeVulMetaCountStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVulMetaCountStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVulMetaCountStatistics with one of its documented codes. */
export const isDescribeVulMetaCountStatisticsError: ErrorGuard<DescribeVulMetaCountStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeVulMetaCountStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVulMetaCountStatistics();
 * ```
 * @throws CloudError
 */
export const describeVulMetaCountStatistics: TypedRoute<
  DescribeVulMetaCountStatisticsInput,
  DescribeVulMetaCountStatisticsOutput,
  DescribeVulMetaCountStatisticsHttp
> = {
  name: "DescribeVulMetaCountStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVulMetaCountStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeVulMetaCountStatistics as `client.http` calls it. */
export interface DescribeVulMetaCountStatisticsHttp {
  "/DescribeVulMetaCountStatistics": {
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
            "application/json": DescribeVulMetaCountStatisticsOutput;
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
