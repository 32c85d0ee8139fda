// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyScaItemInput {
  /** @example sca */
  Biz?: "sca" | "sca_database" | "sca_web" | (string & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example false */
  ForceFlush?: boolean;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example system_service */
  SearchInfo?:
    | "system_service"
    | "software_library"
    | "docker_component"
    | "database"
    | "web_container"
    | "jar"
    | "web_framework"
    | (string & {});
  /** @example type */
  SearchItem?: "name" | "type" | (string & {});
}

export interface DescribePropertyScaItemOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribePropertyScaItemOutputPageInfo;
  PropertyItems?: DescribePropertyScaItemOutputPropertyItemsItem[];
}

export interface DescribePropertyScaItemOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 27 */
  TotalCount?: number;
}

export interface DescribePropertyScaItemOutputPropertyItemsItem {
  /** @example docker_component */
  BizType?:
    | "system_service"
    | "software_library"
    | "docker_component"
    | "database"
    | "web_container"
    | "jar"
    | "web_framework"
    | (string & {});
  /** @example 23 */
  Count?: number;
  /** @example kubelet */
  Name?: string;
  /** @example Docker Component */
  TypeDisplay?: string;
}

/**
 * The documented error codes of DescribePropertyScaItem.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribePropertyScaItemErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribePropertyScaItem with one of its documented codes. */
export const isDescribePropertyScaItemError: ErrorGuard<DescribePropertyScaItemErrorCode> = (error) =>
  isCloudError(error, "DescribePropertyScaItem", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describePropertyScaItem({
 *   Biz: "sca",
 *   CurrentPage: 1,
 *   ForceFlush: false,
 *   Lang: "en",
 *   PageSize: 20,
 *   SearchInfo: "system_service",
 *   SearchItem: "type",
 * });
 * ```
 * @throws CloudError
 */
export const describePropertyScaItem: TypedRoute<
  DescribePropertyScaItemInput,
  DescribePropertyScaItemOutput,
  DescribePropertyScaItemHttp
> = {
  name: "DescribePropertyScaItem",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyScaItem", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `PropertyItems` of all pages: `for await (const item of paginateDescribePropertyScaItem(…))`.
 *
 * Each page is a call of describePropertyScaItem, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribePropertyScaItem({
 *   Biz: "sca",
 *   CurrentPage: 1,
 *   ForceFlush: false,
 *   Lang: "en",
 *   PageSize: 20,
 *   SearchInfo: "system_service",
 *   SearchItem: "type",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribePropertyScaItem: Pager<
  DescribePropertyScaItemInput,
  DescribePropertyScaItemOutput,
  NonNullable<DescribePropertyScaItemOutput["PropertyItems"]>[number]
> = {
  route: describePropertyScaItem,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["PropertyItems"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribePropertyScaItem as `client.http` calls it. */
export interface DescribePropertyScaItemHttp {
  "/DescribePropertyScaItem": {
    post: {
      parameters: {
        query?: DescribePropertyScaItemInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyScaItemOutput;
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
