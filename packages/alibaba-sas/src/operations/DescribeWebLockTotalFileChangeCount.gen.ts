// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeWebLockTotalFileChangeCountInput = {};

export interface DescribeWebLockTotalFileChangeCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 200
   */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeWebLockTotalFileChangeCount.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeWebLockTotalFileChangeCountErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeWebLockTotalFileChangeCount with one of its documented codes. */
export const isDescribeWebLockTotalFileChangeCountError: ErrorGuard<DescribeWebLockTotalFileChangeCountErrorCode> = (
  error,
) => isCloudError(error, "DescribeWebLockTotalFileChangeCount", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeWebLockTotalFileChangeCount();
 * ```
 * @throws CloudError
 */
export const describeWebLockTotalFileChangeCount: TypedRoute<
  DescribeWebLockTotalFileChangeCountInput,
  DescribeWebLockTotalFileChangeCountOutput,
  DescribeWebLockTotalFileChangeCountHttp
> = {
  name: "DescribeWebLockTotalFileChangeCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWebLockTotalFileChangeCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeWebLockTotalFileChangeCount as `client.http` calls it. */
export interface DescribeWebLockTotalFileChangeCountHttp {
  "/DescribeWebLockTotalFileChangeCount": {
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
            "application/json": DescribeWebLockTotalFileChangeCountOutput;
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
