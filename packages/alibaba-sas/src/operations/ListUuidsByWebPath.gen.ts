// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListUuidsByWebPathInput {
  /** @example 1 */
  CurrentPage: number;
  /** @example 20 */
  PageSize: number;
  /** @example def */
  Type?: "def" | "customize" | (string & {});
  /** @example /root/www**** */
  WebPath?: string;
}

export interface ListUuidsByWebPathOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: ListUuidsByWebPathOutputListItem[];
  PageInfo?: ListUuidsByWebPathOutputPageInfo;
}

export interface ListUuidsByWebPathOutputListItem {
  /** @example 8.210.XX.XX */
  InternetIp?: string;
  /** @example 172.25.XX.XX */
  IntranetIp?: string;
  /** @example test**** */
  MachineName?: string;
  /** @example 49e25e0f-bb51-4a5a-a1b3-13a4ddaa**** */
  Uuid?: string;
}

export interface ListUuidsByWebPathOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 10 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListUuidsByWebPath.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListUuidsByWebPathErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListUuidsByWebPath with one of its documented codes. */
export const isListUuidsByWebPathError: ErrorGuard<ListUuidsByWebPathErrorCode> = (error) =>
  isCloudError(error, "ListUuidsByWebPath", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listUuidsByWebPath({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   Type: "def",
 *   WebPath: "/root/www****",
 * });
 * ```
 * @throws CloudError
 */
export const listUuidsByWebPath: TypedRoute<
  ListUuidsByWebPathInput,
  ListUuidsByWebPathOutput,
  ListUuidsByWebPathHttp
> = {
  name: "ListUuidsByWebPath",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListUuidsByWebPath", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateListUuidsByWebPath(…))`.
 *
 * Each page is a call of listUuidsByWebPath, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListUuidsByWebPath({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   Type: "def",
 *   WebPath: "/root/www****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListUuidsByWebPath: Pager<
  ListUuidsByWebPathInput,
  ListUuidsByWebPathOutput,
  NonNullable<ListUuidsByWebPathOutput["List"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: listUuidsByWebPath,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListUuidsByWebPath as `client.http` calls it. */
export interface ListUuidsByWebPathHttp {
  "/ListUuidsByWebPath": {
    post: {
      parameters: {
        query: ListUuidsByWebPathInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListUuidsByWebPathOutput;
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
