// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeUniSupportRegionInput = {};

export interface DescribeUniSupportRegionOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [
   * "cn-hangzhou"
   * ]
   */
  UniSupportRegion?: string[];
}

/**
 * The documented error codes of DescribeUniSupportRegion.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeUniSupportRegionErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeUniSupportRegion with one of its documented codes. */
export const isDescribeUniSupportRegionError: ErrorGuard<DescribeUniSupportRegionErrorCode> = (error) =>
  isCloudError(error, "DescribeUniSupportRegion", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeUniSupportRegion();
 * ```
 * @throws CloudError
 */
export const describeUniSupportRegion: TypedRoute<
  DescribeUniSupportRegionInput,
  DescribeUniSupportRegionOutput,
  DescribeUniSupportRegionHttp
> = {
  name: "DescribeUniSupportRegion",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeUniSupportRegion", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeUniSupportRegion as `client.http` calls it. */
export interface DescribeUniSupportRegionHttp {
  "/DescribeUniSupportRegion": {
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
            "application/json": DescribeUniSupportRegionOutput;
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
