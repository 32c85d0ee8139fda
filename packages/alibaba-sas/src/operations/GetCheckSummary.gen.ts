// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetCheckSummaryInput {
  /** @example false */
  IsItemStatistic?: boolean;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 000 */
  ResourceDirectoryAccountId?: string;
  TaskSources?: string[];
  Vendors?: string[];
}

export interface GetCheckSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  OverallItemStatistic?: GetCheckSummaryOutputOverallItemStatistic;
  OverallStatistic?: GetCheckSummaryOutputOverallStatistic;
  Summarys?: GetCheckSummaryOutputSummarysItem[];
}

export interface GetCheckSummaryOutputOverallItemStatistic {
  /** @example 620 */
  ReleaseCount?: number;
  /** @example 25 */
  ResultCount?: number;
}

export interface GetCheckSummaryOutputOverallStatistic {
  /** @example 3 */
  NotCheckCount?: number;
  /** @example 1 */
  NotCheckHighCount?: number;
  /** @example 1 */
  NotCheckLowCount?: number;
  /** @example 1 */
  NotCheckMediumCount?: number;
  /** @example 3 */
  NotPassCount?: number;
  /** @example 1 */
  NotPassHighCount?: number;
  /** @example 1 */
  NotPassLowCount?: number;
  /** @example 1 */
  NotPassMediumCount?: number;
  /** @example 3 */
  PassCount?: number;
  /** @example 1 */
  PassHighCount?: number;
  /** @example 1 */
  PassLowCount?: number;
  /** @example 1 */
  PassMediumCount?: number;
}

export interface GetCheckSummaryOutputSummarysItem {
  /** @example 5 */
  FailCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  PassCount?: number;
  Standards?: GetCheckSummaryOutputSummarysItemStandardsItem[];
  /** @example IDENTITY_PERMISSION */
  Type?: "COMPLIANCE" | "RISK" | "IDENTITY_PERMISSION" | (string & {});
  TypeStatistic?: GetCheckSummaryOutputSummarysItemTypeStatistic;
}

export interface GetCheckSummaryOutputSummarysItemStandardsItem {
  /** @example 1 */
  FailCount?: number;
  /** @example 1 */
  Id?: bigint;
  /** @example 1 */
  PassCount?: number;
  /** @example 1 */
  RiskLevelHighCount?: number;
  /** @example 1 */
  RiskLevelLowCount?: number;
  /** @example 1 */
  RiskLevelMediumCount?: number;
  /** @example 身份权限管理 */
  ShowName?: string;
  StandardStatistic?: GetCheckSummaryOutputSummarysItemStandardsItemStandardStatistic;
}

export interface GetCheckSummaryOutputSummarysItemTypeStatistic {
  /** @example 3 */
  NotCheckCount?: number;
  /** @example 1 */
  NotCheckHighCount?: number;
  /** @example 1 */
  NotCheckLowCount?: number;
  /** @example 1 */
  NotCheckMediumCount?: number;
  /** @example 3 */
  NotPassCount?: number;
  /** @example 1 */
  NotPassHighCount?: number;
  /** @example 1 */
  NotPassLowCount?: number;
  /** @example 1 */
  NotPassMediumCount?: number;
  /** @example 3 */
  PassCount?: number;
  /** @example 1 */
  PassHighCount?: number;
  /** @example 1 */
  PassLowCount?: number;
  /** @example 1 */
  PassMediumCount?: number;
}

export interface GetCheckSummaryOutputSummarysItemStandardsItemStandardStatistic {
  /** @example 3 */
  NotCheckCount?: number;
  /** @example 1 */
  NotCheckHighCount?: number;
  /** @example 1 */
  NotCheckLowCount?: number;
  /** @example 1 */
  NotCheckMediumCount?: number;
  /** @example 3 */
  NotPassCount?: number;
  /** @example 1 */
  NotPassHighCount?: number;
  /** @example 1 */
  NotPassLowCount?: number;
  /** @example 1 */
  NotPassMediumCount?: number;
  /** @example 3 */
  PassCount?: number;
  /** @example 1 */
  PassHighCount?: number;
  /** @example 1 */
  PassLowCount?: number;
  /** @example 1 */
  PassMediumCount?: number;
}

/**
 * The documented error codes of GetCheckSummary.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetCheckSummaryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetCheckSummary with one of its documented codes. */
export const isGetCheckSummaryError: ErrorGuard<GetCheckSummaryErrorCode> = (error) =>
  isCloudError(error, "GetCheckSummary", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getCheckSummary({
 *   IsItemStatistic: false,
 *   Lang: "zh",
 *   ResourceDirectoryAccountId: "000",
 * });
 * ```
 * @throws CloudError
 */
export const getCheckSummary: TypedRoute<GetCheckSummaryInput, GetCheckSummaryOutput, GetCheckSummaryHttp> = {
  name: "GetCheckSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCheckSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Summarys", "*", "Standards", "*", "Id"], "bigint"]],
};

/** GetCheckSummary as `client.http` calls it. */
export interface GetCheckSummaryHttp {
  "/GetCheckSummary": {
    post: {
      parameters: {
        query?: GetCheckSummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCheckSummaryOutput;
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
