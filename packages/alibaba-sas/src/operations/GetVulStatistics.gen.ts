// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetVulStatisticsInput {
  /** @example 9997897 */
  GroupIdList: string;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example 10.12.XX.XX */
  SourceIp?: string;
  /** @example cve */
  TypeList: "cve" | "sys" | "cms" | "emg" | "app" | "sca" | (string & {});
}

export interface GetVulStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 16 */
  VulAsapSum?: number;
  /** @example 0 */
  VulLaterSum?: number;
  /** @example 0 */
  VulNntfSum?: number;
}

/**
 * The documented error codes of GetVulStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetVulStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetVulStatistics with one of its documented codes. */
export const isGetVulStatisticsError: ErrorGuard<GetVulStatisticsErrorCode> = (error) =>
  isCloudError(error, "GetVulStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getVulStatistics({
 *   GroupIdList: "9997897",
 *   SourceIp: "10.12.XX.XX",
 *   TypeList: "cve",
 * });
 * ```
 * @throws CloudError
 */
export const getVulStatistics: TypedRoute<GetVulStatisticsInput, GetVulStatisticsOutput, GetVulStatisticsHttp> = {
  name: "GetVulStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetVulStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetVulStatistics as `client.http` calls it. */
export interface GetVulStatisticsHttp {
  "/GetVulStatistics": {
    post: {
      parameters: {
        query: GetVulStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetVulStatisticsOutput;
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
