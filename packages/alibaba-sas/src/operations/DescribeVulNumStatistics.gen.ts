// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulNumStatisticsInput {
  /** @example sas */
  From?: string;
  ResourceDirectoryAccountId?: number | bigint;
}

export interface DescribeVulNumStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 0 */
  AppCnt?: number;
  /** @example 0 */
  AppNum?: number;
  /** @example 0 */
  CmsDealedTotalNum?: number;
  /** @example 0 */
  CmsNum?: number;
  /** @example 0 */
  CveNum?: number;
  /** @example 0 */
  EmgNum?: number;
  /** @example 0 */
  ScaNum?: number;
  /** @example 0 */
  SysNum?: number;
  /** @example 0 */
  VulAsapSum?: number;
  /** @example 0 */
  VulDealedTotalNum?: number;
  /** @example 0 */
  VulLaterSum?: number;
  /** @example 0 */
  VulNntfSum?: number;
}

/**
 * The documented error codes of DescribeVulNumStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVulNumStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVulNumStatistics with one of its documented codes. */
export const isDescribeVulNumStatisticsError: ErrorGuard<DescribeVulNumStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeVulNumStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVulNumStatistics({ From: "sas" });
 * ```
 * @throws CloudError
 */
export const describeVulNumStatistics: TypedRoute<
  DescribeVulNumStatisticsInput,
  DescribeVulNumStatisticsOutput,
  DescribeVulNumStatisticsHttp
> = {
  name: "DescribeVulNumStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVulNumStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeVulNumStatistics as `client.http` calls it. */
export interface DescribeVulNumStatisticsHttp {
  "/DescribeVulNumStatistics": {
    post: {
      parameters: {
        query?: DescribeVulNumStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVulNumStatisticsOutput;
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
