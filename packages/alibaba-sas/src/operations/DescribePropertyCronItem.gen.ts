// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyCronItemInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example false */
  ForceFlush?: boolean;
  /** @example 20 */
  PageSize?: number;
  /** @example /data */
  Source?: string;
}

export interface DescribePropertyCronItemOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribePropertyCronItemOutputPageInfo;
  PropertyItems?: DescribePropertyCronItemOutputPropertyItemsItem[];
}

export interface DescribePropertyCronItemOutputPageInfo {
  /** @example 11 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 11 */
  TotalCount?: number;
}

export interface DescribePropertyCronItemOutputPropertyItemsItem {
  /** @example 23 */
  Count?: number;
  /** @example /data */
  Source?: string;
}

/**
 * The documented error codes of DescribePropertyCronItem.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribePropertyCronItemErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribePropertyCronItem with one of its documented codes. */
export const isDescribePropertyCronItemError: ErrorGuard<DescribePropertyCronItemErrorCode> = (error) =>
  isCloudError(error, "DescribePropertyCronItem", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describePropertyCronItem({
 *   CurrentPage: 1,
 *   ForceFlush: false,
 *   PageSize: 20,
 *   Source: "/data",
 * });
 * ```
 * @throws CloudError
 */
export const describePropertyCronItem: TypedRoute<
  DescribePropertyCronItemInput,
  DescribePropertyCronItemOutput,
  DescribePropertyCronItemHttp
> = {
  name: "DescribePropertyCronItem",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyCronItem", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `PropertyItems` of all pages: `for await (const item of paginateDescribePropertyCronItem(…))`.
 *
 * Each page is a call of describePropertyCronItem, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribePropertyCronItem({
 *   CurrentPage: 1,
 *   ForceFlush: false,
 *   PageSize: 20,
 *   Source: "/data",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribePropertyCronItem: Pager<
  DescribePropertyCronItemInput,
  DescribePropertyCronItemOutput,
  NonNullable<DescribePropertyCronItemOutput["PropertyItems"]>[number]
> = {
  route: describePropertyCronItem,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["PropertyItems"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribePropertyCronItem as `client.http` calls it. */
export interface DescribePropertyCronItemHttp {
  "/DescribePropertyCronItem": {
    post: {
      parameters: {
        query?: DescribePropertyCronItemInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyCronItemOutput;
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
