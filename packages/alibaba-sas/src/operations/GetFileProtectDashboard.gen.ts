// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetFileProtectDashboardInput = {};

export interface GetFileProtectDashboardOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetFileProtectDashboardOutputData;
}

export interface GetFileProtectDashboardOutputData {
  /** @example 12 */
  EnableRuleCount?: number;
  /** @example 12 */
  PluginCount?: number;
  /** @example 1 */
  PluginOfflineCount?: number;
  /** @example 11 */
  PluginOnlineCount?: number;
}

/**
 * The documented error codes of GetFileProtectDashboard.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetFileProtectDashboardErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetFileProtectDashboard with one of its documented codes. */
export const isGetFileProtectDashboardError: ErrorGuard<GetFileProtectDashboardErrorCode> = (error) =>
  isCloudError(error, "GetFileProtectDashboard", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getFileProtectDashboard();
 * ```
 * @throws CloudError
 */
export const getFileProtectDashboard: TypedRoute<
  GetFileProtectDashboardInput,
  GetFileProtectDashboardOutput,
  GetFileProtectDashboardHttp
> = {
  name: "GetFileProtectDashboard",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetFileProtectDashboard", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetFileProtectDashboard as `client.http` calls it. */
export interface GetFileProtectDashboardHttp {
  "/GetFileProtectDashboard": {
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
            "application/json": GetFileProtectDashboardOutput;
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
