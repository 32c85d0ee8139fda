// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetClusterSuspEventStatisticsInput {
  /** @example c6094b964bfc145fe9e418c869e7e**** */
  ClusterId?: string;
  /** @example sas */
  From?: string;
}

export interface GetClusterSuspEventStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  SuspStatistics?: GetClusterSuspEventStatisticsOutputSuspStatistics;
}

export interface GetClusterSuspEventStatisticsOutputSuspStatistics {
  /** @example 1 */
  Remind?: number;
  /** @example 1 */
  Serious?: number;
  /** @example 2 */
  Suspicious?: number;
}

/**
 * The documented error codes of GetClusterSuspEventStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetClusterSuspEventStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetClusterSuspEventStatistics with one of its documented codes. */
export const isGetClusterSuspEventStatisticsError: ErrorGuard<GetClusterSuspEventStatisticsErrorCode> = (error) =>
  isCloudError(error, "GetClusterSuspEventStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getClusterSuspEventStatistics({
 *   ClusterId: "c6094b964bfc145fe9e418c869e7e****",
 *   From: "sas",
 * });
 * ```
 * @throws CloudError
 */
export const getClusterSuspEventStatistics: TypedRoute<
  GetClusterSuspEventStatisticsInput,
  GetClusterSuspEventStatisticsOutput,
  GetClusterSuspEventStatisticsHttp
> = {
  name: "GetClusterSuspEventStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetClusterSuspEventStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetClusterSuspEventStatistics as `client.http` calls it. */
export interface GetClusterSuspEventStatisticsHttp {
  "/GetClusterSuspEventStatistics": {
    post: {
      parameters: {
        query?: GetClusterSuspEventStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetClusterSuspEventStatisticsOutput;
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
