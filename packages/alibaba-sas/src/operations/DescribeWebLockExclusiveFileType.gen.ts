// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeWebLockExclusiveFileTypeInput = {};

export interface DescribeWebLockExclusiveFileTypeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [
   * "ldb"
   * ]
   */
  ExclusiveFileType?: string[];
  /** @example 30 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeWebLockExclusiveFileType.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeWebLockExclusiveFileTypeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeWebLockExclusiveFileType with one of its documented codes. */
export const isDescribeWebLockExclusiveFileTypeError: ErrorGuard<DescribeWebLockExclusiveFileTypeErrorCode> = (error) =>
  isCloudError(error, "DescribeWebLockExclusiveFileType", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeWebLockExclusiveFileType();
 * ```
 * @throws CloudError
 */
export const describeWebLockExclusiveFileType: TypedRoute<
  DescribeWebLockExclusiveFileTypeInput,
  DescribeWebLockExclusiveFileTypeOutput,
  DescribeWebLockExclusiveFileTypeHttp
> = {
  name: "DescribeWebLockExclusiveFileType",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWebLockExclusiveFileType", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeWebLockExclusiveFileType as `client.http` calls it. */
export interface DescribeWebLockExclusiveFileTypeHttp {
  "/DescribeWebLockExclusiveFileType": {
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
            "application/json": DescribeWebLockExclusiveFileTypeOutput;
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
