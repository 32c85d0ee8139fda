// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeContainerStatisticsInput {
  /** @example Cccfd68c474454665ace07efce924**** */
  ClusterId: string;
}

export interface DescribeContainerStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeContainerStatisticsOutputData;
}

export interface DescribeContainerStatisticsOutputData {
  /** @example 1 */
  RemindAlarmCount?: number;
  /** @example 2 */
  SeriousAlarmCount?: number;
  /** @example 3 */
  SuspiciousAlarmCount?: number;
  /** @example 6 */
  TotalAlarmCount?: number;
  /** @example 12 */
  TotalNode?: number;
  /** @example 4 */
  hasRiskNode?: number;
}

/**
 * The documented error codes of DescribeContainerStatistics.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeContainerStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeContainerStatistics with one of its documented codes. */
export const isDescribeContainerStatisticsError: ErrorGuard<DescribeContainerStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeContainerStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeContainerStatistics({
 *   ClusterId: "Cccfd68c474454665ace07efce924****",
 * });
 * ```
 * @throws CloudError
 */
export const describeContainerStatistics: TypedRoute<
  DescribeContainerStatisticsInput,
  DescribeContainerStatisticsOutput,
  DescribeContainerStatisticsHttp
> = {
  name: "DescribeContainerStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeContainerStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeContainerStatistics as `client.http` calls it. */
export interface DescribeContainerStatisticsHttp {
  "/DescribeContainerStatistics": {
    post: {
      parameters: {
        query: DescribeContainerStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeContainerStatisticsOutput;
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
