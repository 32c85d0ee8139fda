// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type ListAssetCleanConfigInput = {};

export interface ListAssetCleanConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  Count?: number;
  Data?: ListAssetCleanConfigOutputDataItem[];
}

export interface ListAssetCleanConfigOutputDataItem {
  /** @example 7 */
  CleanDays?: number;
  /** @example 1 */
  Status?: 0 | 1 | (number & {});
  /** @example 1 */
  Type?: number;
}

/**
 * The documented error codes of ListAssetCleanConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListAssetCleanConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListAssetCleanConfig with one of its documented codes. */
export const isListAssetCleanConfigError: ErrorGuard<ListAssetCleanConfigErrorCode> = (error) =>
  isCloudError(error, "ListAssetCleanConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAssetCleanConfig();
 * ```
 * @throws CloudError
 */
export const listAssetCleanConfig: TypedRoute<
  ListAssetCleanConfigInput,
  ListAssetCleanConfigOutput,
  ListAssetCleanConfigHttp
> = {
  name: "ListAssetCleanConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAssetCleanConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListAssetCleanConfig as `client.http` calls it. */
export interface ListAssetCleanConfigHttp {
  "/ListAssetCleanConfig": {
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
            "application/json": ListAssetCleanConfigOutput;
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
