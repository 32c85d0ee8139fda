// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWebLockFileChangeStatisticsInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
}

export interface DescribeWebLockFileChangeStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  CurrentPage?: number;
  List?: DescribeWebLockFileChangeStatisticsOutputListItem[];
  /** @example 20 */
  PageSize?: number;
  /** @example 200 */
  TotalCount?: number;
}

export interface DescribeWebLockFileChangeStatisticsOutputListItem {
  /** @example 33 */
  Count?: number;
  /** @example /tmp */
  File?: string;
}

/**
 * The documented error codes of DescribeWebLockFileChangeStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeWebLockFileChangeStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeWebLockFileChangeStatistics with one of its documented codes. */
export const isDescribeWebLockFileChangeStatisticsError: ErrorGuard<DescribeWebLockFileChangeStatisticsErrorCode> = (
  error,
) => isCloudError(error, "DescribeWebLockFileChangeStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeWebLockFileChangeStatistics({
 *   CurrentPage: 1,
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const describeWebLockFileChangeStatistics: TypedRoute<
  DescribeWebLockFileChangeStatisticsInput,
  DescribeWebLockFileChangeStatisticsOutput,
  DescribeWebLockFileChangeStatisticsHttp
> = {
  name: "DescribeWebLockFileChangeStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWebLockFileChangeStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateDescribeWebLockFileChangeStatistics(…))`.
 *
 * Each page is a call of describeWebLockFileChangeStatistics, made when it is needed, until `TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeWebLockFileChangeStatistics({
 *   CurrentPage: 1,
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeWebLockFileChangeStatistics: Pager<
  DescribeWebLockFileChangeStatisticsInput,
  DescribeWebLockFileChangeStatisticsOutput,
  NonNullable<DescribeWebLockFileChangeStatisticsOutput["List"]>[number]
> = {
  route: describeWebLockFileChangeStatistics,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeWebLockFileChangeStatistics as `client.http` calls it. */
export interface DescribeWebLockFileChangeStatisticsHttp {
  "/DescribeWebLockFileChangeStatistics": {
    post: {
      parameters: {
        query?: DescribeWebLockFileChangeStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWebLockFileChangeStatisticsOutput;
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
