// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface RefreshAssetsInput {
  /** @example cloud_product */
  AssetType?: "cloud_product" | "ecs" | "container_image" | (string & {});
  /** @example 0 */
  CloudAssetSubType?: number;
  /** @example 0 */
  CloudAssetType?:
    | 0
    | 1
    | 3
    | 4
    | 5
    | 6
    | 8
    | 9
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | (number & {});
  /** @example 0 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
}

export interface RefreshAssetsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of RefreshAssets.
 *
 * - `DuplicatedRefresh` (HTTP 400)
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type RefreshAssetsErrorCode = "DuplicatedRefresh" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of RefreshAssets with one of its documented codes. */
export const isRefreshAssetsError: ErrorGuard<RefreshAssetsErrorCode> = (error) =>
  isCloudError(error, "RefreshAssets", ["DuplicatedRefresh", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:RefreshAssets`. Not known to be safe to repeat: `{ idempotent: true }` at a call is
 * your word that it is.
 * @example
 * ```ts
 * const result = await client.refreshAssets({
 *   AssetType: "cloud_product",
 *   CloudAssetSubType: 0,
 *   CloudAssetType: 0,
 *   Vendor: 0,
 * });
 * ```
 * @throws CloudError
 */
export const refreshAssets: TypedRoute<RefreshAssetsInput, RefreshAssetsOutput, RefreshAssetsHttp> = {
  name: "RefreshAssets",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "RefreshAssets", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** RefreshAssets as `client.http` calls it. */
export interface RefreshAssetsHttp {
  "/RefreshAssets": {
    post: {
      parameters: {
        query?: RefreshAssetsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": RefreshAssetsOutput;
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
