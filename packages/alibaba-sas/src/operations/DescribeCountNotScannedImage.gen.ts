// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeCountNotScannedImageInput = {};

export interface DescribeCountNotScannedImageOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 28 */
  NotScannedCnt?: number;
}

/**
 * The documented error codes of DescribeCountNotScannedImage.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCountNotScannedImageErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeCountNotScannedImage with one of its documented codes. */
export const isDescribeCountNotScannedImageError: ErrorGuard<DescribeCountNotScannedImageErrorCode> = (error) =>
  isCloudError(error, "DescribeCountNotScannedImage", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCountNotScannedImage();
 * ```
 * @throws CloudError
 */
export const describeCountNotScannedImage: TypedRoute<
  DescribeCountNotScannedImageInput,
  DescribeCountNotScannedImageOutput,
  DescribeCountNotScannedImageHttp
> = {
  name: "DescribeCountNotScannedImage",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCountNotScannedImage", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeCountNotScannedImage as `client.http` calls it. */
export interface DescribeCountNotScannedImageHttp {
  "/DescribeCountNotScannedImage": {
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
            "application/json": DescribeCountNotScannedImageOutput;
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
