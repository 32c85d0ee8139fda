// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeInstanceStatisticsInput {
  /** @example sas */
  From: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 1.2.XX.XX */
  SourceIp?: string;
  /** @example 6690a46c-0edb-4663-a641-3629d1a9**** */
  Uuid: string;
}

export interface DescribeInstanceStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeInstanceStatisticsOutputDataItem[];
}

export interface DescribeInstanceStatisticsOutputDataItem {
  /** @example 0 */
  Account?: number;
  /** @example 13 */
  AgentlessAll?: number;
  /** @example 2 */
  AgentlessBaseline?: number;
  /** @example 3 */
  AgentlessMalicious?: number;
  /** @example 1 */
  AgentlessSensitiveFile?: number;
  /** @example 1 */
  AgentlessVulCve?: number;
  /** @example 1 */
  AgentlessVulSca?: number;
  /** @example 1 */
  AgentlessVulSys?: number;
  /** @example 1 */
  AppNum?: number;
  /** @example 5 */
  CmsNum?: number;
  /** @example 1 */
  CspmHighRiskNum?: string;
  /** @example 1 */
  CspmNum?: number;
  /** @example 1 */
  CveNum?: number;
  /** @example 6 */
  EmgNum?: number;
  /** @example 2 */
  Health?: number;
  /** @example 1 */
  RemindSuspiciousNum?: string;
  /** @example 1 */
  ScaNum?: number;
  /** @example 2 */
  SeriousSuspiciousNum?: string;
  /** @example 1 */
  SuspectSuspiciousNum?: string;
  /** @example 2 */
  Suspicious?: number;
  /** @example 1 */
  SysAsapVulCount?: string;
  /** @example 3 */
  SysNum?: number;
  /** @example 1 */
  Trojan?: number;
  /** @example 6690a46c-0edb-4663-a641-3629d1a9**** */
  Uuid?: string;
  /** @example 17 */
  Vul?: number;
  /** @example 22 */
  WeakPWNum?: number;
}

/**
 * The documented error codes of DescribeInstanceStatistics.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeInstanceStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeInstanceStatistics with one of its documented codes. */
export const isDescribeInstanceStatisticsError: ErrorGuard<DescribeInstanceStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeInstanceStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeInstanceStatistics({
 *   From: "sas",
 *   Lang: "zh",
 *   SourceIp: "1.2.XX.XX",
 *   Uuid: "6690a46c-0edb-4663-a641-3629d1a9****",
 * });
 * ```
 * @throws CloudError
 */
export const describeInstanceStatistics: TypedRoute<
  DescribeInstanceStatisticsInput,
  DescribeInstanceStatisticsOutput,
  DescribeInstanceStatisticsHttp
> = {
  name: "DescribeInstanceStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeInstanceStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeInstanceStatistics as `client.http` calls it. */
export interface DescribeInstanceStatisticsHttp {
  "/DescribeInstanceStatistics": {
    post: {
      parameters: {
        query: DescribeInstanceStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeInstanceStatisticsOutput;
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
