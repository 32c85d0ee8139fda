// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWebLockStatusInput {
  /** @example sas */
  From?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 221.214.XXX.XX */
  SourceIp?: string;
}

export interface DescribeWebLockStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 32 */
  AuthCount?: number;
  /** @example 2 */
  BindCount?: number;
  /** @example 48 */
  BlockCount?: number;
  /** @example 2 */
  DirCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1688090851000
   */
  ExpireTime?: number;
  /** @example 6 */
  WhiteCount?: number;
}

/**
 * The documented error codes of DescribeWebLockStatus.
 *
 * - `NoPermission` (HTTP 403)
 * - `InternalError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeWebLockStatusErrorCode = "NoPermission" | "InternalError" | "ServerError";

/** Whether `error` is a failure of DescribeWebLockStatus with one of its documented codes. */
export const isDescribeWebLockStatusError: ErrorGuard<DescribeWebLockStatusErrorCode> = (error) =>
  isCloudError(error, "DescribeWebLockStatus", ["NoPermission", "InternalError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeWebLockStatus({
 *   From: "sas",
 *   Lang: "zh",
 *   SourceIp: "221.214.XXX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeWebLockStatus: TypedRoute<
  DescribeWebLockStatusInput,
  DescribeWebLockStatusOutput,
  DescribeWebLockStatusHttp
> = {
  name: "DescribeWebLockStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWebLockStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeWebLockStatus as `client.http` calls it. */
export interface DescribeWebLockStatusHttp {
  "/DescribeWebLockStatus": {
    post: {
      parameters: {
        query?: DescribeWebLockStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWebLockStatusOutput;
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
