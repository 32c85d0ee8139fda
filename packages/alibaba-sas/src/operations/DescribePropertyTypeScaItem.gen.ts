// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyTypeScaItemInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
}

export interface DescribePropertyTypeScaItemOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribePropertyTypeScaItemOutputPageInfo;
  PropertyTypeItems?: DescribePropertyTypeScaItemOutputPropertyTypeItemsItem[];
}

export interface DescribePropertyTypeScaItemOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

export interface DescribePropertyTypeScaItemOutputPropertyTypeItemsItem {
  /** @example Docker Component */
  Name?: string;
  /** @example docker_component */
  Type?:
    | "system_service"
    | "software_library"
    | "docker_component"
    | "database"
    | "web_container"
    | "jar"
    | "web_framework"
    | (string & {});
}

/**
 * The documented error codes of DescribePropertyTypeScaItem.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribePropertyTypeScaItemErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribePropertyTypeScaItem with one of its documented codes. */
export const isDescribePropertyTypeScaItemError: ErrorGuard<DescribePropertyTypeScaItemErrorCode> = (error) =>
  isCloudError(error, "DescribePropertyTypeScaItem", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describePropertyTypeScaItem({
 *   CurrentPage: 1,
 *   Lang: "en",
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const describePropertyTypeScaItem: TypedRoute<
  DescribePropertyTypeScaItemInput,
  DescribePropertyTypeScaItemOutput,
  DescribePropertyTypeScaItemHttp
> = {
  name: "DescribePropertyTypeScaItem",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyTypeScaItem", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `PropertyTypeItems` of all pages: `for await (const item of
 * paginateDescribePropertyTypeScaItem(…))`.
 *
 * Each page is a call of describePropertyTypeScaItem, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribePropertyTypeScaItem({
 *   CurrentPage: 1,
 *   Lang: "en",
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribePropertyTypeScaItem: Pager<
  DescribePropertyTypeScaItemInput,
  DescribePropertyTypeScaItemOutput,
  NonNullable<DescribePropertyTypeScaItemOutput["PropertyTypeItems"]>[number]
> = {
  route: describePropertyTypeScaItem,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["PropertyTypeItems"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribePropertyTypeScaItem as `client.http` calls it. */
export interface DescribePropertyTypeScaItemHttp {
  "/DescribePropertyTypeScaItem": {
    post: {
      parameters: {
        query?: DescribePropertyTypeScaItemInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyTypeScaItemOutput;
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
