// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeClusterVulStatisticsInput {
  /** @example c471f0f61b9c04f8380556e922cf1**** */
  ClusterId?: string;
  /** @example cve,app,sca */
  Types?: "cve" | "app" | "sca" | (string & {});
}

export interface DescribeClusterVulStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  VulStat?: DescribeClusterVulStatisticsOutputVulStat;
}

export interface DescribeClusterVulStatisticsOutputVulStat {
  /** @example 13 */
  AsapCount?: string;
  /** @example 21 */
  LaterCount?: string;
  /** @example 0 */
  NntfCount?: string;
}

/**
 * The documented error codes of DescribeClusterVulStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeClusterVulStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeClusterVulStatistics with one of its documented codes. */
export const isDescribeClusterVulStatisticsError: ErrorGuard<DescribeClusterVulStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeClusterVulStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeClusterVulStatistics({
 *   ClusterId: "c471f0f61b9c04f8380556e922cf1****",
 *   Types: "cve,app,sca",
 * });
 * ```
 * @throws CloudError
 */
export const describeClusterVulStatistics: TypedRoute<
  DescribeClusterVulStatisticsInput,
  DescribeClusterVulStatisticsOutput,
  DescribeClusterVulStatisticsHttp
> = {
  name: "DescribeClusterVulStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeClusterVulStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeClusterVulStatistics as `client.http` calls it. */
export interface DescribeClusterVulStatisticsHttp {
  "/DescribeClusterVulStatistics": {
    post: {
      parameters: {
        query?: DescribeClusterVulStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeClusterVulStatisticsOutput;
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
