// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageBaselineItemListInput {
  /** @example ak_leak */
  BaselineClassKey?: string;
  /** @example Access Key泄露 */
  BaselineNameKey?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 0b5c7193300da2070220038718ad**** */
  ImageUuid: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  ScanRange?: string[];
  /** @example 0 */
  Status?: "0" | "1" | "2" | "3" | (string & {});
  Uuids?: string[];
}

export interface DescribeImageBaselineItemListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BaselineItemInfos?: DescribeImageBaselineItemListOutputBaselineItemInfosItem[];
  PageInfo?: DescribeImageBaselineItemListOutputPageInfo;
}

export interface DescribeImageBaselineItemListOutputBaselineItemInfosItem {
  /** @example Access Key泄漏 */
  BaselineClassAlias?: string;
  /** @example ak_leak */
  BaselineClassKey?: string;
  /** @example Access Key泄漏 */
  BaselineItemAlias?: string;
  /** @example ak_leak */
  BaselineItemKey?: string;
  /** @example Access Key泄漏 */
  BaselineNameAlias?: string;
  /** @example ak_leak */
  BaselineNameKey?: string;
  /** @example 0 */
  Status?: 0 | 1 | 2 | 3 | (number & {});
  /** @example 0 */
  WhiteList?: 0 | 1 | (number & {});
}

export interface DescribeImageBaselineItemListOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 253 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeImageBaselineItemList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageBaselineItemListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageBaselineItemList with one of its documented codes. */
export const isDescribeImageBaselineItemListError: ErrorGuard<DescribeImageBaselineItemListErrorCode> = (error) =>
  isCloudError(error, "DescribeImageBaselineItemList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageBaselineItemList({
 *   BaselineClassKey: "ak_leak",
 *   BaselineNameKey: "Access Key泄露",
 *   CurrentPage: 1,
 *   ImageUuid: "0b5c7193300da2070220038718ad****",
 *   Lang: "zh",
 *   PageSize: 20,
 *   Status: "0",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageBaselineItemList: TypedRoute<
  DescribeImageBaselineItemListInput,
  DescribeImageBaselineItemListOutput,
  DescribeImageBaselineItemListHttp
> = {
  name: "DescribeImageBaselineItemList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageBaselineItemList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `BaselineItemInfos` of all pages: `for await (const item of
 * paginateDescribeImageBaselineItemList(…))`.
 *
 * Each page is a call of describeImageBaselineItemList, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageBaselineItemList({
 *   BaselineClassKey: "ak_leak",
 *   BaselineNameKey: "Access Key泄露",
 *   CurrentPage: 1,
 *   ImageUuid: "0b5c7193300da2070220038718ad****",
 *   Lang: "zh",
 *   PageSize: 20,
 *   Status: "0",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeImageBaselineItemList: Pager<
  DescribeImageBaselineItemListInput,
  DescribeImageBaselineItemListOutput,
  NonNullable<DescribeImageBaselineItemListOutput["BaselineItemInfos"]>[number]
> = {
  route: describeImageBaselineItemList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["BaselineItemInfos"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeImageBaselineItemList as `client.http` calls it. */
export interface DescribeImageBaselineItemListHttp {
  "/DescribeImageBaselineItemList": {
    post: {
      parameters: {
        query: DescribeImageBaselineItemListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageBaselineItemListOutput;
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
