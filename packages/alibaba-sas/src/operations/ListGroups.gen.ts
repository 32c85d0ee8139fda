// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListGroupsInput {
  /** @example 89 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 1426C575705AE8545E8360A6EFA3B*** */
  NextToken?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example true */
  UseNextToken?: boolean;
}

export interface ListGroupsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  List?: ListGroupsOutputListItem[];
  /** @example successful */
  Message?: string;
  PageInfo?: ListGroupsOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListGroupsOutputListItem {
  /** @example 1 */
  GroupFlag?: 0 | 1 | (number & {});
  /** @example 11028542 */
  GroupId?: bigint;
  /** @example cn-shenzhen+dir-1440978*** */
  GroupName?: string;
}

export interface ListGroupsOutputPageInfo {
  /** @example 4 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example B604532DEF982B875E8360A6EFA3B*** */
  NextToken?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example 202 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListGroups.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListGroupsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListGroups with one of its documented codes. */
export const isListGroupsError: ErrorGuard<ListGroupsErrorCode> = (error) =>
  isCloudError(error, "ListGroups", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listGroups({
 *   CurrentPage: 89,
 *   Lang: "zh",
 *   NextToken: "1426C575705AE8545E8360A6EFA3B***",
 *   PageSize: 10,
 *   UseNextToken: true,
 * });
 * ```
 * @throws CloudError
 */
export const listGroups: TypedRoute<ListGroupsInput, ListGroupsOutput, ListGroupsHttp> = {
  name: "ListGroups",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListGroups", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["List", "*", "GroupId"], "bigint"]],
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateListGroups(…))`.
 *
 * Each page is a call of listGroups, made when it is needed, until `PageInfo.TotalCount` is reached or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListGroups({
 *   CurrentPage: 89,
 *   Lang: "zh",
 *   NextToken: "1426C575705AE8545E8360A6EFA3B***",
 *   PageSize: 10,
 *   UseNextToken: true,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListGroups: Pager<
  ListGroupsInput,
  ListGroupsOutput,
  NonNullable<ListGroupsOutput["List"]>[number]
> = {
  route: listGroups,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListGroups as `client.http` calls it. */
export interface ListGroupsHttp {
  "/ListGroups": {
    post: {
      parameters: {
        query?: ListGroupsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListGroupsOutput;
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
