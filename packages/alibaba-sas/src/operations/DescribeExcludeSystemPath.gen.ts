// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeExcludeSystemPathInput {
  /** @example 1 */
  CurrentPage: number;
  /** @example 20 */
  PageSize: number;
}

export interface DescribeExcludeSystemPathOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ExcludePaths?: DescribeExcludeSystemPathOutputExcludePathsItem[];
  PageInfo?: DescribeExcludeSystemPathOutputPageInfo;
}

export interface DescribeExcludeSystemPathOutputExcludePathsItem {
  /** @example linux */
  Os?: "linux" | "windows" | (string & {});
  /** @example /bin/ */
  Path?: string;
}

export interface DescribeExcludeSystemPathOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 55 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeExcludeSystemPath.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeExcludeSystemPathErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeExcludeSystemPath with one of its documented codes. */
export const isDescribeExcludeSystemPathError: ErrorGuard<DescribeExcludeSystemPathErrorCode> = (error) =>
  isCloudError(error, "DescribeExcludeSystemPath", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeExcludeSystemPath({
 *   CurrentPage: 1,
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const describeExcludeSystemPath: TypedRoute<
  DescribeExcludeSystemPathInput,
  DescribeExcludeSystemPathOutput,
  DescribeExcludeSystemPathHttp
> = {
  name: "DescribeExcludeSystemPath",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeExcludeSystemPath", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `ExcludePaths` of all pages: `for await (const item of paginateDescribeExcludeSystemPath(…))`.
 *
 * Each page is a call of describeExcludeSystemPath, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeExcludeSystemPath({
 *   CurrentPage: 1,
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeExcludeSystemPath: Pager<
  DescribeExcludeSystemPathInput,
  DescribeExcludeSystemPathOutput,
  NonNullable<DescribeExcludeSystemPathOutput["ExcludePaths"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: describeExcludeSystemPath,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["ExcludePaths"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeExcludeSystemPath as `client.http` calls it. */
export interface DescribeExcludeSystemPathHttp {
  "/DescribeExcludeSystemPath": {
    post: {
      parameters: {
        query: DescribeExcludeSystemPathInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeExcludeSystemPathOutput;
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
