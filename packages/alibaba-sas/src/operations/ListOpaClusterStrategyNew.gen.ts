// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListOpaClusterStrategyNewInput {
  /** @example 1 */
  CurrentPage?: number;
  ImageName?: string[];
  Label?: string[];
  /** @example 20 */
  PageSize?: number;
  StrategyName?: string[];
}

export interface ListOpaClusterStrategyNewOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  List?: ListOpaClusterStrategyNewOutputListItem[];
  /** @example success */
  Message?: string;
  PageInfo?: ListOpaClusterStrategyNewOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListOpaClusterStrategyNewOutputListItem {
  /** @example 1 */
  Action?: 1 | 2 | 3 | (number & {});
  /** @example 1 */
  ClusterCount?: number;
  /**
   * @example [
   * "cfb41a8**8a106"
   * ]
   */
  ClusterIdList?: string[];
  /** @example Config the Event Audit policys */
  Description?: string;
  /**
   * @example [
   * "centos"
   * ]
   */
  ImageName?: string[];
  /**
   * @example [
   * "alertmanager:main"
   * ]
   */
  Label?: string[];
  /** @example true */
  MaliciousImage?: boolean;
  /** @example 1 */
  StrategyId?: bigint;
  /** @example auto-strategy-vohuiq */
  StrategyName?: string;
  /** @example true */
  UnScanedImage?: boolean;
}

export interface ListOpaClusterStrategyNewOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 45 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListOpaClusterStrategyNew.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListOpaClusterStrategyNewErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListOpaClusterStrategyNew with one of its documented codes. */
export const isListOpaClusterStrategyNewError: ErrorGuard<ListOpaClusterStrategyNewErrorCode> = (error) =>
  isCloudError(error, "ListOpaClusterStrategyNew", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listOpaClusterStrategyNew({
 *   CurrentPage: 1,
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const listOpaClusterStrategyNew: TypedRoute<
  ListOpaClusterStrategyNewInput,
  ListOpaClusterStrategyNewOutput,
  ListOpaClusterStrategyNewHttp
> = {
  name: "ListOpaClusterStrategyNew",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListOpaClusterStrategyNew", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["List", "*", "StrategyId"], "bigint"]],
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateListOpaClusterStrategyNew(…))`.
 *
 * Each page is a call of listOpaClusterStrategyNew, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListOpaClusterStrategyNew({
 *   CurrentPage: 1,
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListOpaClusterStrategyNew: Pager<
  ListOpaClusterStrategyNewInput,
  ListOpaClusterStrategyNewOutput,
  NonNullable<ListOpaClusterStrategyNewOutput["List"]>[number]
> = {
  route: listOpaClusterStrategyNew,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListOpaClusterStrategyNew as `client.http` calls it. */
export interface ListOpaClusterStrategyNewHttp {
  "/ListOpaClusterStrategyNew": {
    post: {
      parameters: {
        query?: ListOpaClusterStrategyNewInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListOpaClusterStrategyNewOutput;
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
