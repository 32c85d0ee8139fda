// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListHoneypotNodeInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 7d110ca6-05ee-4149-8042-13ad1a41fd**** */
  NodeId?: string;
  /** @example cyct_cnymu */
  NodeName?: string;
  /** @example 20 */
  PageSize?: number;
}

export interface ListHoneypotNodeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  HoneypotNodeList?: ListHoneypotNodeOutputHoneypotNodeListItem[];
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  PageInfo?: ListHoneypotNodeOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListHoneypotNodeOutputHoneypotNodeListItem {
  /** @example true */
  AllowHoneypotAccessInternet?: boolean;
  /** @example 2022-08-04 15:52:56 */
  CreateTime?: string;
  /** @example false */
  DefaultNode?: boolean;
  /** @example i-bp1fs3qsc1msa3512k**** */
  EcsInstanceId?: string;
  /** @example 10 */
  HoneypotTotalCount?: number;
  /** @example 2 */
  HoneypotUsedCount?: number;
  /** @example 7d110ca6-05ee-4149-8042-13ad1a41fd**** */
  NodeId?: string;
  /** @example 119.180.XX.XX */
  NodeIp?: string;
  /** @example cyct_cnymu */
  NodeName?: string;
  /** @example 5 */
  ProbeTotalCount?: number;
  /** @example 2 */
  ProbeUsedCount?: number;
  /**
   * @example [
   * "0.0.0.0/0"
   * ]
   */
  SecurityGroupProbeIpList?: string[];
  /** @example 1 */
  TotalStatus?: 1 | 2 | (number & {});
  /** @example true */
  UpgradeAvailable?: boolean;
}

export interface ListHoneypotNodeOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 149 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListHoneypotNode.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListHoneypotNodeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListHoneypotNode with one of its documented codes. */
export const isListHoneypotNodeError: ErrorGuard<ListHoneypotNodeErrorCode> = (error) =>
  isCloudError(error, "ListHoneypotNode", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listHoneypotNode({
 *   CurrentPage: 1,
 *   NodeId: "7d110ca6-05ee-4149-8042-13ad1a41fd****",
 *   NodeName: "cyct_cnymu",
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const listHoneypotNode: TypedRoute<ListHoneypotNodeInput, ListHoneypotNodeOutput, ListHoneypotNodeHttp> = {
  name: "ListHoneypotNode",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListHoneypotNode", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `HoneypotNodeList` of all pages: `for await (const item of paginateListHoneypotNode(…))`.
 *
 * Each page is a call of listHoneypotNode, made when it is needed, until `PageInfo.TotalCount` is reached or one
 * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListHoneypotNode({
 *   CurrentPage: 1,
 *   NodeId: "7d110ca6-05ee-4149-8042-13ad1a41fd****",
 *   NodeName: "cyct_cnymu",
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListHoneypotNode: Pager<
  ListHoneypotNodeInput,
  ListHoneypotNodeOutput,
  NonNullable<ListHoneypotNodeOutput["HoneypotNodeList"]>[number]
> = {
  route: listHoneypotNode,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["HoneypotNodeList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListHoneypotNode as `client.http` calls it. */
export interface ListHoneypotNodeHttp {
  "/ListHoneypotNode": {
    post: {
      parameters: {
        query?: ListHoneypotNodeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListHoneypotNodeOutput;
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
