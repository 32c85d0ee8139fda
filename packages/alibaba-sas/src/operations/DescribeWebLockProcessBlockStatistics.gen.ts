// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWebLockProcessBlockStatisticsInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
}

export interface DescribeWebLockProcessBlockStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  CurrentPage?: number;
  List?: DescribeWebLockProcessBlockStatisticsOutputListItem[];
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

export interface DescribeWebLockProcessBlockStatisticsOutputListItem {
  /** @example 20 */
  Count?: number;
  /** @example cron */
  Process?: string;
}

/**
 * The documented error codes of DescribeWebLockProcessBlockStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeWebLockProcessBlockStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeWebLockProcessBlockStatistics with one of its documented codes. */
export const isDescribeWebLockProcessBlockStatisticsError: ErrorGuard<
  DescribeWebLockProcessBlockStatisticsErrorCode
> = (error) => isCloudError(error, "DescribeWebLockProcessBlockStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeWebLockProcessBlockStatistics({
 *   CurrentPage: 1,
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const describeWebLockProcessBlockStatistics: TypedRoute<
  DescribeWebLockProcessBlockStatisticsInput,
  DescribeWebLockProcessBlockStatisticsOutput,
  DescribeWebLockProcessBlockStatisticsHttp
> = {
  name: "DescribeWebLockProcessBlockStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWebLockProcessBlockStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `List` of all pages: `for await (const item of
 * paginateDescribeWebLockProcessBlockStatistics(…))`.
 *
 * Each page is a call of describeWebLockProcessBlockStatistics, made when it is needed, until `TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeWebLockProcessBlockStatistics({
 *   CurrentPage: 1,
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeWebLockProcessBlockStatistics: Pager<
  DescribeWebLockProcessBlockStatisticsInput,
  DescribeWebLockProcessBlockStatisticsOutput,
  NonNullable<DescribeWebLockProcessBlockStatisticsOutput["List"]>[number]
> = {
  route: describeWebLockProcessBlockStatistics,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeWebLockProcessBlockStatistics as `client.http` calls it. */
export interface DescribeWebLockProcessBlockStatisticsHttp {
  "/DescribeWebLockProcessBlockStatistics": {
    post: {
      parameters: {
        query?: DescribeWebLockProcessBlockStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWebLockProcessBlockStatisticsOutput;
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
