// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeVulFixStatisticsInput = {};

export interface DescribeVulFixStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  FixStat?: DescribeVulFixStatisticsOutputFixStatItem[];
  FixTotal?: DescribeVulFixStatisticsOutputFixTotal;
}

export interface DescribeVulFixStatisticsOutputFixStatItem {
  /** @example 10 */
  FixedTodayNum?: number;
  /** @example 22 */
  FixedTotalNum?: number;
  /** @example 17 */
  FixingNum?: number;
  /** @example 8 */
  NeedFixNum?: number;
  /** @example cve */
  Type?: "cve" | "sys" | "cms" | "app" | "emg" | (string & {});
}

export interface DescribeVulFixStatisticsOutputFixTotal {
  /** @example 15 */
  FixedTodayNum?: number;
  /** @example 47 */
  FixedTotalNum?: number;
  /** @example 22 */
  FixingNum?: number;
  /** @example 62 */
  NeedFixNum?: number;
}

/**
 * The documented error codes of DescribeVulFixStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVulFixStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVulFixStatistics with one of its documented codes. */
export const isDescribeVulFixStatisticsError: ErrorGuard<DescribeVulFixStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeVulFixStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:DescribeVulFixStatistics`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVulFixStatistics();
 * ```
 * @throws CloudError
 */
export const describeVulFixStatistics: TypedRoute<
  DescribeVulFixStatisticsInput,
  DescribeVulFixStatisticsOutput,
  DescribeVulFixStatisticsHttp
> = {
  name: "DescribeVulFixStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVulFixStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeVulFixStatistics as `client.http` calls it. */
export interface DescribeVulFixStatisticsHttp {
  "/DescribeVulFixStatistics": {
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
            "application/json": DescribeVulFixStatisticsOutput;
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
