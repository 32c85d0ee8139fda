// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyUserItemInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example true */
  ForceFlush?: boolean;
  /** @example 2 */
  PageSize?: number;
  /** @example adm */
  User?: string;
}

export interface DescribePropertyUserItemOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribePropertyUserItemOutputPageInfo;
  PropertyItems?: DescribePropertyUserItemOutputPropertyItemsItem[];
}

export interface DescribePropertyUserItemOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 2 */
  PageSize?: number;
  /** @example 114 */
  TotalCount?: number;
}

export interface DescribePropertyUserItemOutputPropertyItemsItem {
  /** @example 384 */
  Count?: number;
  /** @example adm */
  User?: string;
}

/**
 * The documented error codes of DescribePropertyUserItem.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribePropertyUserItemErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribePropertyUserItem with one of its documented codes. */
export const isDescribePropertyUserItemError: ErrorGuard<DescribePropertyUserItemErrorCode> = (error) =>
  isCloudError(error, "DescribePropertyUserItem", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describePropertyUserItem({
 *   CurrentPage: 1,
 *   ForceFlush: true,
 *   PageSize: 2,
 *   User: "adm",
 * });
 * ```
 * @throws CloudError
 */
export const describePropertyUserItem: TypedRoute<
  DescribePropertyUserItemInput,
  DescribePropertyUserItemOutput,
  DescribePropertyUserItemHttp
> = {
  name: "DescribePropertyUserItem",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyUserItem", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `PropertyItems` of all pages: `for await (const item of paginateDescribePropertyUserItem(…))`.
 *
 * Each page is a call of describePropertyUserItem, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribePropertyUserItem({
 *   CurrentPage: 1,
 *   ForceFlush: true,
 *   PageSize: 2,
 *   User: "adm",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribePropertyUserItem: Pager<
  DescribePropertyUserItemInput,
  DescribePropertyUserItemOutput,
  NonNullable<DescribePropertyUserItemOutput["PropertyItems"]>[number]
> = {
  route: describePropertyUserItem,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["PropertyItems"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribePropertyUserItem as `client.http` calls it. */
export interface DescribePropertyUserItemHttp {
  "/DescribePropertyUserItem": {
    post: {
      parameters: {
        query?: DescribePropertyUserItemInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyUserItemOutput;
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
