// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeWebLockInclusiveFileTypeInput = {};

export interface DescribeWebLockInclusiveFileTypeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [
   * "jsp"
   * ]
   */
  InclusiveFileType?: string[];
  /** @example 15 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeWebLockInclusiveFileType.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeWebLockInclusiveFileTypeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeWebLockInclusiveFileType with one of its documented codes. */
export const isDescribeWebLockInclusiveFileTypeError: ErrorGuard<DescribeWebLockInclusiveFileTypeErrorCode> = (error) =>
  isCloudError(error, "DescribeWebLockInclusiveFileType", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeWebLockInclusiveFileType();
 * ```
 * @throws CloudError
 */
export const describeWebLockInclusiveFileType: TypedRoute<
  DescribeWebLockInclusiveFileTypeInput,
  DescribeWebLockInclusiveFileTypeOutput,
  DescribeWebLockInclusiveFileTypeHttp
> = {
  name: "DescribeWebLockInclusiveFileType",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWebLockInclusiveFileType", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeWebLockInclusiveFileType as `client.http` calls it. */
export interface DescribeWebLockInclusiveFileTypeHttp {
  "/DescribeWebLockInclusiveFileType": {
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
            "application/json": DescribeWebLockInclusiveFileTypeOutput;
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
