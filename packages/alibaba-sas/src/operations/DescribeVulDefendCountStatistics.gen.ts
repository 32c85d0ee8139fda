// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulDefendCountStatisticsInput {
  /** @example emg */
  VulType?: "app" | "emg" | (string & {});
}

export interface DescribeVulDefendCountStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 10 */
  RaspDefendedCount?: number;
  /** @example 100 */
  RaspDefensibleCount?: number;
}

/**
 * The documented error codes of DescribeVulDefendCountStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVulDefendCountStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVulDefendCountStatistics with one of its documented codes. */
export const isDescribeVulDefendCountStatisticsError: ErrorGuard<DescribeVulDefendCountStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeVulDefendCountStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVulDefendCountStatistics({ VulType: "emg" });
 * ```
 * @throws CloudError
 */
export const describeVulDefendCountStatistics: TypedRoute<
  DescribeVulDefendCountStatisticsInput,
  DescribeVulDefendCountStatisticsOutput,
  DescribeVulDefendCountStatisticsHttp
> = {
  name: "DescribeVulDefendCountStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVulDefendCountStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeVulDefendCountStatistics as `client.http` calls it. */
export interface DescribeVulDefendCountStatisticsHttp {
  "/DescribeVulDefendCountStatistics": {
    post: {
      parameters: {
        query?: DescribeVulDefendCountStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVulDefendCountStatisticsOutput;
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
