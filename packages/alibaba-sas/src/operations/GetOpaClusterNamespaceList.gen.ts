// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetOpaClusterNamespaceListInput {
  /** @example ca0faf43e33904ecbb6c695df7906**** */
  ClusterId?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example sit */
  NameSpaceName?: string;
  /** @example 20 */
  PageSize?: number;
}

export interface GetOpaClusterNamespaceListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 0 */
  Count?: number;
  Data?: GetOpaClusterNamespaceListOutputDataItem[];
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetOpaClusterNamespaceListOutputDataItem {
  /** @example testNameSpace */
  NameSpaceName?: string;
}

/**
 * The documented error codes of GetOpaClusterNamespaceList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetOpaClusterNamespaceListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetOpaClusterNamespaceList with one of its documented codes. */
export const isGetOpaClusterNamespaceListError: ErrorGuard<GetOpaClusterNamespaceListErrorCode> = (error) =>
  isCloudError(error, "GetOpaClusterNamespaceList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getOpaClusterNamespaceList({
 *   ClusterId: "ca0faf43e33904ecbb6c695df7906****",
 *   CurrentPage: 1,
 *   NameSpaceName: "sit",
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const getOpaClusterNamespaceList: TypedRoute<
  GetOpaClusterNamespaceListInput,
  GetOpaClusterNamespaceListOutput,
  GetOpaClusterNamespaceListHttp
> = {
  name: "GetOpaClusterNamespaceList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetOpaClusterNamespaceList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Data` of all pages: `for await (const item of paginateGetOpaClusterNamespaceList(…))`.
 *
 * Each page is a call of getOpaClusterNamespaceList, made when it is needed, until one is not full or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateGetOpaClusterNamespaceList({
 *   ClusterId: "ca0faf43e33904ecbb6c695df7906****",
 *   CurrentPage: 1,
 *   NameSpaceName: "sit",
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateGetOpaClusterNamespaceList: Pager<
  GetOpaClusterNamespaceListInput,
  GetOpaClusterNamespaceListOutput,
  NonNullable<GetOpaClusterNamespaceListOutput["Data"]>[number]
> = {
  route: getOpaClusterNamespaceList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Data"],
  paginate,
};

/** GetOpaClusterNamespaceList as `client.http` calls it. */
export interface GetOpaClusterNamespaceListHttp {
  "/GetOpaClusterNamespaceList": {
    post: {
      parameters: {
        query?: GetOpaClusterNamespaceListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetOpaClusterNamespaceListOutput;
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
