// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetSuspiciousStatisticsInput {
  /** @example 9997897 */
  GroupIdList: string;
  /** @example 10.12.XX.XX */
  SourceIp?: string;
}

export interface GetSuspiciousStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 0 */
  RemindCount?: number;
  /** @example 1 */
  SeriousCount?: number;
  /** @example 8 */
  SuspiciousCount?: number;
  /** @example 9 */
  TotalCount?: number;
}

/**
 * The documented error codes of GetSuspiciousStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetSuspiciousStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetSuspiciousStatistics with one of its documented codes. */
export const isGetSuspiciousStatisticsError: ErrorGuard<GetSuspiciousStatisticsErrorCode> = (error) =>
  isCloudError(error, "GetSuspiciousStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getSuspiciousStatistics({
 *   GroupIdList: "9997897",
 *   SourceIp: "10.12.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const getSuspiciousStatistics: TypedRoute<
  GetSuspiciousStatisticsInput,
  GetSuspiciousStatisticsOutput,
  GetSuspiciousStatisticsHttp
> = {
  name: "GetSuspiciousStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetSuspiciousStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetSuspiciousStatistics as `client.http` calls it. */
export interface GetSuspiciousStatisticsHttp {
  "/GetSuspiciousStatistics": {
    post: {
      parameters: {
        query: GetSuspiciousStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetSuspiciousStatisticsOutput;
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
