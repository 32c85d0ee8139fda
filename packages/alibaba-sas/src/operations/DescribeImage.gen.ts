// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageInput {
  /** @example cri-hfs6gaawhyu6**** */
  ImageInstanceId: string;
  /** @example cn-hangzhou */
  ImageRegionId: string;
  /** @example crr-7i88t7lx3fmf**** */
  ImageRepoId: string;
  /** @example 1.8.0.15 */
  ImageTag: string;
}

export interface DescribeImageOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeImageOutputData;
}

export interface DescribeImageOutputData {
  /** @example 0afb98d97f1a4030782fcf47e186909e5ad957bcc182d8be70334e0684b2**** */
  Digest?: string;
}

/**
 * The documented error codes of DescribeImage.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImage with one of its documented codes. */
export const isDescribeImageError: ErrorGuard<DescribeImageErrorCode> = (error) =>
  isCloudError(error, "DescribeImage", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImage({
 *   ImageInstanceId: "cri-hfs6gaawhyu6****",
 *   ImageRegionId: "cn-hangzhou",
 *   ImageRepoId: "crr-7i88t7lx3fmf****",
 *   ImageTag: "1.8.0.15",
 * });
 * ```
 * @throws CloudError
 */
export const describeImage: TypedRoute<DescribeImageInput, DescribeImageOutput, DescribeImageHttp> = {
  name: "DescribeImage",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImage", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeImage as `client.http` calls it. */
export interface DescribeImageHttp {
  "/DescribeImage": {
    post: {
      parameters: {
        query: DescribeImageInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageOutput;
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
