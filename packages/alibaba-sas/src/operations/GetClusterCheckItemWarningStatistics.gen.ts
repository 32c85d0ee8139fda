// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetClusterCheckItemWarningStatisticsInput {
  /** @example cd49575861a3044d49c954e4b3911**** */
  ClusterId?: string;
  /** @example ae1527a9-2308-46ab-b10a-48ae7ff7**** */
  Uuid?: string;
}

export interface GetClusterCheckItemWarningStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetClusterCheckItemWarningStatisticsOutputData;
}

export interface GetClusterCheckItemWarningStatisticsOutputData {
  /** @example 3 */
  HighWarningCount?: number;
  /** @example 1 */
  LowWarningCount?: number;
  /** @example 2 */
  MediumWarningCount?: number;
}

/**
 * The documented error codes of GetClusterCheckItemWarningStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetClusterCheckItemWarningStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetClusterCheckItemWarningStatistics with one of its documented codes. */
export const isGetClusterCheckItemWarningStatisticsError: ErrorGuard<GetClusterCheckItemWarningStatisticsErrorCode> = (
  error,
) => isCloudError(error, "GetClusterCheckItemWarningStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getClusterCheckItemWarningStatistics({
 *   ClusterId: "cd49575861a3044d49c954e4b3911****",
 *   Uuid: "ae1527a9-2308-46ab-b10a-48ae7ff7****",
 * });
 * ```
 * @throws CloudError
 */
export const getClusterCheckItemWarningStatistics: TypedRoute<
  GetClusterCheckItemWarningStatisticsInput,
  GetClusterCheckItemWarningStatisticsOutput,
  GetClusterCheckItemWarningStatisticsHttp
> = {
  name: "GetClusterCheckItemWarningStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetClusterCheckItemWarningStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetClusterCheckItemWarningStatistics as `client.http` calls it. */
export interface GetClusterCheckItemWarningStatisticsHttp {
  "/GetClusterCheckItemWarningStatistics": {
    post: {
      parameters: {
        query?: GetClusterCheckItemWarningStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetClusterCheckItemWarningStatisticsOutput;
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
