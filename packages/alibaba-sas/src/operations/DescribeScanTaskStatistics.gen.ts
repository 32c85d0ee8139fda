// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeScanTaskStatisticsInput {
  /** @example serious,suspicious,remind */
  Levels?: "serious" | "suspicious" | "remind" | (string & {});
}

export interface DescribeScanTaskStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 11 */
  DealedRiskNum?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 11
   */
  PersonalTaskNum?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 11
   */
  TotalTaskNum?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 11
   */
  UserNum?: number;
}

/**
 * The documented error codes of DescribeScanTaskStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeScanTaskStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeScanTaskStatistics with one of its documented codes. */
export const isDescribeScanTaskStatisticsError: ErrorGuard<DescribeScanTaskStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeScanTaskStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeScanTaskStatistics({
 *   Levels: "serious,suspicious,remind",
 * });
 * ```
 * @throws CloudError
 */
export const describeScanTaskStatistics: TypedRoute<
  DescribeScanTaskStatisticsInput,
  DescribeScanTaskStatisticsOutput,
  DescribeScanTaskStatisticsHttp
> = {
  name: "DescribeScanTaskStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeScanTaskStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeScanTaskStatistics as `client.http` calls it. */
export interface DescribeScanTaskStatisticsHttp {
  "/DescribeScanTaskStatistics": {
    post: {
      parameters: {
        query?: DescribeScanTaskStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeScanTaskStatisticsOutput;
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
