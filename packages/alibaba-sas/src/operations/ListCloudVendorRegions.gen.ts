// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCloudVendorRegionsInput {
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example Tencent */
  Vendor?: string;
}

export interface ListCloudVendorRegionsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 2 */
  Count?: number;
  Data?: ListCloudVendorRegionsOutputDataItem[];
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface ListCloudVendorRegionsOutputDataItem {
  /** @example cn */
  Area?: string;
  /** @example 1 */
  Disable?: 0 | 1 | (number & {});
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 0 */
  Selected?: 0 | 1 | (number & {});
}

/**
 * The documented error codes of ListCloudVendorRegions.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListCloudVendorRegionsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListCloudVendorRegions with one of its documented codes. */
export const isListCloudVendorRegionsError: ErrorGuard<ListCloudVendorRegionsErrorCode> = (error) =>
  isCloudError(error, "ListCloudVendorRegions", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listCloudVendorRegions({ Lang: "en", Vendor: "Tencent" });
 * ```
 * @throws CloudError
 */
export const listCloudVendorRegions: TypedRoute<
  ListCloudVendorRegionsInput,
  ListCloudVendorRegionsOutput,
  ListCloudVendorRegionsHttp
> = {
  name: "ListCloudVendorRegions",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListCloudVendorRegions", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListCloudVendorRegions as `client.http` calls it. */
export interface ListCloudVendorRegionsHttp {
  "/ListCloudVendorRegions": {
    post: {
      parameters: {
        query?: ListCloudVendorRegionsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCloudVendorRegionsOutput;
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
