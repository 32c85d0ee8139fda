// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface RefreshContainerAssetsInput {
  /** @example IMAGE */
  AssetType: "IMAGE" | "CONTAINER" | (string & {});
}

export interface RefreshContainerAssetsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of RefreshContainerAssets.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type RefreshContainerAssetsErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of RefreshContainerAssets with one of its documented codes. */
export const isRefreshContainerAssetsError: ErrorGuard<RefreshContainerAssetsErrorCode> = (error) =>
  isCloudError(error, "RefreshContainerAssets", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.refreshContainerAssets({ AssetType: "IMAGE" });
 * ```
 * @throws CloudError
 */
export const refreshContainerAssets: TypedRoute<
  RefreshContainerAssetsInput,
  RefreshContainerAssetsOutput,
  RefreshContainerAssetsHttp
> = {
  name: "RefreshContainerAssets",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "RefreshContainerAssets", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** RefreshContainerAssets as `client.http` calls it. */
export interface RefreshContainerAssetsHttp {
  "/RefreshContainerAssets": {
    post: {
      parameters: {
        query: RefreshContainerAssetsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": RefreshContainerAssetsOutput;
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
