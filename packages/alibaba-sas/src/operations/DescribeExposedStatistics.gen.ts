// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeExposedStatisticsInput = {};

export interface DescribeExposedStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  ExposedAsapVulCount?: number;
  /** @example 7 */
  ExposedComponentCount?: number;
  /** @example 1 */
  ExposedDdsCount?: number;
  /** @example 5 */
  ExposedEcsCount?: number;
  /** @example 10 */
  ExposedInstanceCount?: number;
  /** @example 100 */
  ExposedIpCount?: number;
  /** @example 3 */
  ExposedKvstoreCount?: number;
  /** @example 5 */
  ExposedLaterVulCount?: number;
  /** @example 0 */
  ExposedNntfVulCount?: number;
  /** @example 6 */
  ExposedPortCount?: number;
  /** @example 1 */
  ExposedRdsCount?: number;
  /** @example 20 */
  ExposedWeekPasswordMachineCount?: number;
  /** @example 3 */
  GatewayAssetCount?: number;
}

/**
 * The documented error codes of DescribeExposedStatistics.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeExposedStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeExposedStatistics with one of its documented codes. */
export const isDescribeExposedStatisticsError: ErrorGuard<DescribeExposedStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeExposedStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeExposedStatistics();
 * ```
 * @throws CloudError
 */
export const describeExposedStatistics: TypedRoute<
  DescribeExposedStatisticsInput,
  DescribeExposedStatisticsOutput,
  DescribeExposedStatisticsHttp
> = {
  name: "DescribeExposedStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeExposedStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeExposedStatistics as `client.http` calls it. */
export interface DescribeExposedStatisticsHttp {
  "/DescribeExposedStatistics": {
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
            "application/json": DescribeExposedStatisticsOutput;
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
