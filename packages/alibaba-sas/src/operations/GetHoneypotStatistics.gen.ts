// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetHoneypotStatisticsInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface GetHoneypotStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetHoneypotStatisticsOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetHoneypotStatisticsOutputData {
  /** @example 20 */
  TotalHoneypotCount?: number;
  /** @example 1 */
  TotalNodeStatus?: 1 | 2 | (number & {});
  /** @example 40 */
  TotalProbeCount?: number;
  /** @example 7 */
  UsedHoneypotCount?: number;
  /** @example 9 */
  UsedHostProbeCount?: number;
  /** @example 15 */
  UsedProbeCount?: number;
  /** @example 6 */
  UsedVpcProbeCount?: number;
}

/**
 * The documented error codes of GetHoneypotStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetHoneypotStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetHoneypotStatistics with one of its documented codes. */
export const isGetHoneypotStatisticsError: ErrorGuard<GetHoneypotStatisticsErrorCode> = (error) =>
  isCloudError(error, "GetHoneypotStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getHoneypotStatistics({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const getHoneypotStatistics: TypedRoute<
  GetHoneypotStatisticsInput,
  GetHoneypotStatisticsOutput,
  GetHoneypotStatisticsHttp
> = {
  name: "GetHoneypotStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetHoneypotStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetHoneypotStatistics as `client.http` calls it. */
export interface GetHoneypotStatisticsHttp {
  "/GetHoneypotStatistics": {
    post: {
      parameters: {
        query?: GetHoneypotStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetHoneypotStatisticsOutput;
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
