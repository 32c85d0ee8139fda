// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeSupportRegionInput = {};

export interface DescribeSupportRegionOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [
   * "cn-hangzhou"
   * ]
   */
  SupportRegion?: string[];
}

/**
 * The documented error codes of DescribeSupportRegion.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeSupportRegionErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSupportRegion with one of its documented codes. */
export const isDescribeSupportRegionError: ErrorGuard<DescribeSupportRegionErrorCode> = (error) =>
  isCloudError(error, "DescribeSupportRegion", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSupportRegion();
 * ```
 * @throws CloudError
 */
export const describeSupportRegion: TypedRoute<
  DescribeSupportRegionInput,
  DescribeSupportRegionOutput,
  DescribeSupportRegionHttp
> = {
  name: "DescribeSupportRegion",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSupportRegion", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeSupportRegion as `client.http` calls it. */
export interface DescribeSupportRegionHttp {
  "/DescribeSupportRegion": {
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
            "application/json": DescribeSupportRegionOutput;
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
