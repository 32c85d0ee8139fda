// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type RefreshOssBucketScanInfoInput = {};

export interface RefreshOssBucketScanInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of RefreshOssBucketScanInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type RefreshOssBucketScanInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of RefreshOssBucketScanInfo with one of its documented codes. */
export const isRefreshOssBucketScanInfoError: ErrorGuard<RefreshOssBucketScanInfoErrorCode> = (error) =>
  isCloudError(error, "RefreshOssBucketScanInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.refreshOssBucketScanInfo();
 * ```
 * @throws CloudError
 */
export const refreshOssBucketScanInfo: TypedRoute<
  RefreshOssBucketScanInfoInput,
  RefreshOssBucketScanInfoOutput,
  RefreshOssBucketScanInfoHttp
> = {
  name: "RefreshOssBucketScanInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "RefreshOssBucketScanInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** RefreshOssBucketScanInfo as `client.http` calls it. */
export interface RefreshOssBucketScanInfoHttp {
  "/RefreshOssBucketScanInfo": {
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
            "application/json": RefreshOssBucketScanInfoOutput;
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
