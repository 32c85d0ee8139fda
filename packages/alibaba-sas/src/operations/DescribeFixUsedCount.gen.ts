// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeFixUsedCountInput = {};

export interface DescribeFixUsedCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 10 */
  UsedCount?: number;
  /** @example 5 */
  UsedCountCn?: number;
  /** @example 5 */
  UsedCountSg?: number;
}

/**
 * The documented error codes of DescribeFixUsedCount.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeFixUsedCountErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeFixUsedCount with one of its documented codes. */
export const isDescribeFixUsedCountError: ErrorGuard<DescribeFixUsedCountErrorCode> = (error) =>
  isCloudError(error, "DescribeFixUsedCount", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeFixUsedCount();
 * ```
 * @throws CloudError
 */
export const describeFixUsedCount: TypedRoute<
  DescribeFixUsedCountInput,
  DescribeFixUsedCountOutput,
  DescribeFixUsedCountHttp
> = {
  name: "DescribeFixUsedCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeFixUsedCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeFixUsedCount as `client.http` calls it. */
export interface DescribeFixUsedCountHttp {
  "/DescribeFixUsedCount": {
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
            "application/json": DescribeFixUsedCountOutput;
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
