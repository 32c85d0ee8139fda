// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeCountScannedImageInput = {};

export interface DescribeCountScannedImageOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 11 */
  ScannedCount?: number;
}

/**
 * The documented error codes of DescribeCountScannedImage.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCountScannedImageErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeCountScannedImage with one of its documented codes. */
export const isDescribeCountScannedImageError: ErrorGuard<DescribeCountScannedImageErrorCode> = (error) =>
  isCloudError(error, "DescribeCountScannedImage", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCountScannedImage();
 * ```
 * @throws CloudError
 */
export const describeCountScannedImage: TypedRoute<
  DescribeCountScannedImageInput,
  DescribeCountScannedImageOutput,
  DescribeCountScannedImageHttp
> = {
  name: "DescribeCountScannedImage",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCountScannedImage", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeCountScannedImage as `client.http` calls it. */
export interface DescribeCountScannedImageHttp {
  "/DescribeCountScannedImage": {
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
            "application/json": DescribeCountScannedImageOutput;
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
