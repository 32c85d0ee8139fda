// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulTargetStatisticsInput {
  /** @example cve */
  Type?: "cve" | "sys" | "cms" | "emg" | (string & {});
}

export interface DescribeVulTargetStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  TargetStats?: DescribeVulTargetStatisticsOutputTargetStatsItem[];
  /** @example 1 */
  TotalCount?: number;
}

export interface DescribeVulTargetStatisticsOutputTargetStatsItem {
  Targets?: DescribeVulTargetStatisticsOutputTargetStatsItemTargetsItem[];
  /** @example 1 */
  TotalCount?: number;
  /** @example 1 */
  UuidCount?: number;
  /** @example cve */
  VulType?: "cve" | "sys" | "cms" | "emg" | (string & {});
}

export interface DescribeVulTargetStatisticsOutputTargetStatsItemTargetsItem {
  /** @example add */
  Flag?: "add" | "del" | (string & {});
  /** @example 0011ea53-738c-4bff-93be-ce6a1cc9**** */
  Target?: string;
  /** @example uuid */
  TargetType?: "uuid" | "groupId" | (string & {});
}

/**
 * The documented error codes of DescribeVulTargetStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVulTargetStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVulTargetStatistics with one of its documented codes. */
export const isDescribeVulTargetStatisticsError: ErrorGuard<DescribeVulTargetStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeVulTargetStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVulTargetStatistics({ Type: "cve" });
 * ```
 * @throws CloudError
 */
export const describeVulTargetStatistics: TypedRoute<
  DescribeVulTargetStatisticsInput,
  DescribeVulTargetStatisticsOutput,
  DescribeVulTargetStatisticsHttp
> = {
  name: "DescribeVulTargetStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVulTargetStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeVulTargetStatistics as `client.http` calls it. */
export interface DescribeVulTargetStatisticsHttp {
  "/DescribeVulTargetStatistics": {
    post: {
      parameters: {
        query?: DescribeVulTargetStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVulTargetStatisticsOutput;
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
