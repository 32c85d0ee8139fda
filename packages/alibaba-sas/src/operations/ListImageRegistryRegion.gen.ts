// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListImageRegistryRegionInput {
  /** @example zh */
  Lang?: string;
}

export interface ListImageRegistryRegionOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Regions?: ListImageRegistryRegionOutputRegionsItem[];
}

export interface ListImageRegistryRegionOutputRegionsItem {
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example cn-hangzhou */
  RegionName?: string;
}

/**
 * The documented error codes of ListImageRegistryRegion.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListImageRegistryRegionErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListImageRegistryRegion with one of its documented codes. */
export const isListImageRegistryRegionError: ErrorGuard<ListImageRegistryRegionErrorCode> = (error) =>
  isCloudError(error, "ListImageRegistryRegion", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listImageRegistryRegion({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const listImageRegistryRegion: TypedRoute<
  ListImageRegistryRegionInput,
  ListImageRegistryRegionOutput,
  ListImageRegistryRegionHttp
> = {
  name: "ListImageRegistryRegion",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListImageRegistryRegion", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListImageRegistryRegion as `client.http` calls it. */
export interface ListImageRegistryRegionHttp {
  "/ListImageRegistryRegion": {
    post: {
      parameters: {
        query?: ListImageRegistryRegionInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListImageRegistryRegionOutput;
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
