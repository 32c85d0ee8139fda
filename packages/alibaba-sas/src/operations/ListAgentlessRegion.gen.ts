// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type ListAgentlessRegionInput = {};

export interface ListAgentlessRegionOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [
   * "cn-shanghai"
   * ]
   */
  RegionList?: string[];
  VendorRegionList?: ListAgentlessRegionOutputVendorRegionListItem[];
}

export interface ListAgentlessRegionOutputVendorRegionListItem {
  /** @example cn-shanghai */
  RegionId?: string;
  /** @example 0 */
  Vendor?: 0 | 3 | 4 | 5 | 7 | (number & {});
}

/**
 * The documented error codes of ListAgentlessRegion.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListAgentlessRegionErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListAgentlessRegion with one of its documented codes. */
export const isListAgentlessRegionError: ErrorGuard<ListAgentlessRegionErrorCode> = (error) =>
  isCloudError(error, "ListAgentlessRegion", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAgentlessRegion();
 * ```
 * @throws CloudError
 */
export const listAgentlessRegion: TypedRoute<
  ListAgentlessRegionInput,
  ListAgentlessRegionOutput,
  ListAgentlessRegionHttp
> = {
  name: "ListAgentlessRegion",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAgentlessRegion", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListAgentlessRegion as `client.http` calls it. */
export interface ListAgentlessRegionHttp {
  "/ListAgentlessRegion": {
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
            "application/json": ListAgentlessRegionOutput;
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
