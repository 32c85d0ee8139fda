// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAssetsPropertyItemInput {
  /** @example lkm */
  Biz: "lkm" | "autorun" | "web_server" | (string & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example false */
  ForceFlush?: boolean;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example /lib/systemd/s**** */
  SearchInfo?: string;
  /** @example path */
  SearchItem?: "domain" | "module_name" | "path" | (string & {});
}

export interface GetAssetsPropertyItemOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: GetAssetsPropertyItemOutputPageInfo;
  PropertyItems?: GetAssetsPropertyItemOutputPropertyItemsItem[];
}

export interface GetAssetsPropertyItemOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 45 */
  TotalCount?: number;
}

export interface GetAssetsPropertyItemOutputPropertyItemsItem {
  /** @example 23 */
  Count?: number;
  /** @example localhost */
  Domain?: string;
  /** @example vllm */
  MiddlewareName?: string;
  /** @example Deepseek */
  ModelName?: string;
  /** @example alihids */
  ModuleName?: string;
  /** @example C:/Program Files/**** */
  Path?: string;
}

/**
 * The documented error codes of GetAssetsPropertyItem.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetAssetsPropertyItemErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetAssetsPropertyItem with one of its documented codes. */
export const isGetAssetsPropertyItemError: ErrorGuard<GetAssetsPropertyItemErrorCode> = (error) =>
  isCloudError(error, "GetAssetsPropertyItem", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getAssetsPropertyItem({
 *   Biz: "lkm",
 *   CurrentPage: 1,
 *   ForceFlush: false,
 *   Lang: "en",
 *   PageSize: 20,
 *   SearchInfo: "/lib/systemd/s****",
 *   SearchItem: "path",
 * });
 * ```
 * @throws CloudError
 */
export const getAssetsPropertyItem: TypedRoute<
  GetAssetsPropertyItemInput,
  GetAssetsPropertyItemOutput,
  GetAssetsPropertyItemHttp
> = {
  name: "GetAssetsPropertyItem",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAssetsPropertyItem", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `PropertyItems` of all pages: `for await (const item of paginateGetAssetsPropertyItem(…))`.
 *
 * Each page is a call of getAssetsPropertyItem, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateGetAssetsPropertyItem({
 *   Biz: "lkm",
 *   CurrentPage: 1,
 *   ForceFlush: false,
 *   Lang: "en",
 *   PageSize: 20,
 *   SearchInfo: "/lib/systemd/s****",
 *   SearchItem: "path",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateGetAssetsPropertyItem: Pager<
  GetAssetsPropertyItemInput,
  GetAssetsPropertyItemOutput,
  NonNullable<GetAssetsPropertyItemOutput["PropertyItems"]>[number]
> = {
  route: getAssetsPropertyItem,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["PropertyItems"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** GetAssetsPropertyItem as `client.http` calls it. */
export interface GetAssetsPropertyItemHttp {
  "/GetAssetsPropertyItem": {
    post: {
      parameters: {
        query: GetAssetsPropertyItemInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAssetsPropertyItemOutput;
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
