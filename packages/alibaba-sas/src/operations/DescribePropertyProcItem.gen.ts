// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyProcItemInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example true */
  ForceFlush?: boolean;
  /** @example test */
  Name?: string;
  /** @example 10 */
  PageSize?: number;
}

export interface DescribePropertyProcItemOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribePropertyProcItemOutputPageInfo;
  PropertyItems?: DescribePropertyProcItemOutputPropertyItemsItem[];
}

export interface DescribePropertyProcItemOutputPageInfo {
  /** @example 5 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 5 */
  PageSize?: number;
  /** @example 372 */
  TotalCount?: number;
}

export interface DescribePropertyProcItemOutputPropertyItemsItem {
  /** @example 8888 */
  Count?: number;
  /** @example .ss */
  Name?: string;
}

/**
 * The documented error codes of DescribePropertyProcItem.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribePropertyProcItemErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribePropertyProcItem with one of its documented codes. */
export const isDescribePropertyProcItemError: ErrorGuard<DescribePropertyProcItemErrorCode> = (error) =>
  isCloudError(error, "DescribePropertyProcItem", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describePropertyProcItem({
 *   CurrentPage: 1,
 *   ForceFlush: true,
 *   Name: "test",
 *   PageSize: 10,
 * });
 * ```
 * @throws CloudError
 */
export const describePropertyProcItem: TypedRoute<
  DescribePropertyProcItemInput,
  DescribePropertyProcItemOutput,
  DescribePropertyProcItemHttp
> = {
  name: "DescribePropertyProcItem",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyProcItem", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `PropertyItems` of all pages: `for await (const item of paginateDescribePropertyProcItem(…))`.
 *
 * Each page is a call of describePropertyProcItem, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribePropertyProcItem({
 *   CurrentPage: 1,
 *   ForceFlush: true,
 *   Name: "test",
 *   PageSize: 10,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribePropertyProcItem: Pager<
  DescribePropertyProcItemInput,
  DescribePropertyProcItemOutput,
  NonNullable<DescribePropertyProcItemOutput["PropertyItems"]>[number]
> = {
  route: describePropertyProcItem,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["PropertyItems"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribePropertyProcItem as `client.http` calls it. */
export interface DescribePropertyProcItemHttp {
  "/DescribePropertyProcItem": {
    post: {
      parameters: {
        query?: DescribePropertyProcItemInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyProcItemOutput;
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
