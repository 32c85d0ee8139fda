// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyPortItemInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example true */
  ForceFlush?: boolean;
  /** @example 5 */
  PageSize?: number;
  /** @example 22 */
  Port?: string;
}

export interface DescribePropertyPortItemOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribePropertyPortItemOutputPageInfo;
  PropertyItems?: DescribePropertyPortItemOutputPropertyItemsItem[];
}

export interface DescribePropertyPortItemOutputPageInfo {
  /** @example 5 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 5 */
  PageSize?: number;
  /** @example 163 */
  TotalCount?: number;
}

export interface DescribePropertyPortItemOutputPropertyItemsItem {
  /** @example 495 */
  Count?: number;
  /** @example 22 */
  Port?: string;
  /** @example tcp */
  Proto?: string;
}

/**
 * The documented error codes of DescribePropertyPortItem.
 *
 * - `DescribePropertyPortItem` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribePropertyPortItemErrorCode = "DescribePropertyPortItem" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribePropertyPortItem with one of its documented codes. */
export const isDescribePropertyPortItemError: ErrorGuard<DescribePropertyPortItemErrorCode> = (error) =>
  isCloudError(error, "DescribePropertyPortItem", ["DescribePropertyPortItem", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describePropertyPortItem({
 *   CurrentPage: 1,
 *   ForceFlush: true,
 *   PageSize: 5,
 *   Port: "22",
 * });
 * ```
 * @throws CloudError
 */
export const describePropertyPortItem: TypedRoute<
  DescribePropertyPortItemInput,
  DescribePropertyPortItemOutput,
  DescribePropertyPortItemHttp
> = {
  name: "DescribePropertyPortItem",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyPortItem", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `PropertyItems` of all pages: `for await (const item of paginateDescribePropertyPortItem(…))`.
 *
 * Each page is a call of describePropertyPortItem, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribePropertyPortItem({
 *   CurrentPage: 1,
 *   ForceFlush: true,
 *   PageSize: 5,
 *   Port: "22",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribePropertyPortItem: Pager<
  DescribePropertyPortItemInput,
  DescribePropertyPortItemOutput,
  NonNullable<DescribePropertyPortItemOutput["PropertyItems"]>[number]
> = {
  route: describePropertyPortItem,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["PropertyItems"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribePropertyPortItem as `client.http` calls it. */
export interface DescribePropertyPortItemHttp {
  "/DescribePropertyPortItem": {
    post: {
      parameters: {
        query?: DescribePropertyPortItemInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyPortItemOutput;
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
