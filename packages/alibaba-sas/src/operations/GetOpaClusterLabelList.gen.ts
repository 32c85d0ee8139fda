// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetOpaClusterLabelListInput {
  /** @example c556c8133b5ad4378b7fc533ddbda**** */
  ClusterId?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example test */
  TagName?: string;
}

export interface GetOpaClusterLabelListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 2 */
  Count?: number;
  Data?: GetOpaClusterLabelListOutputDataItem[];
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetOpaClusterLabelListOutputDataItem {
  /** @example test */
  TagName?: string;
}

/**
 * The documented error codes of GetOpaClusterLabelList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetOpaClusterLabelListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetOpaClusterLabelList with one of its documented codes. */
export const isGetOpaClusterLabelListError: ErrorGuard<GetOpaClusterLabelListErrorCode> = (error) =>
  isCloudError(error, "GetOpaClusterLabelList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getOpaClusterLabelList({
 *   ClusterId: "c556c8133b5ad4378b7fc533ddbda****",
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   TagName: "test",
 * });
 * ```
 * @throws CloudError
 */
export const getOpaClusterLabelList: TypedRoute<
  GetOpaClusterLabelListInput,
  GetOpaClusterLabelListOutput,
  GetOpaClusterLabelListHttp
> = {
  name: "GetOpaClusterLabelList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetOpaClusterLabelList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Data` of all pages: `for await (const item of paginateGetOpaClusterLabelList(…))`.
 *
 * Each page is a call of getOpaClusterLabelList, made when it is needed, until one is not full or one is empty.
 * `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise. `byPage()` gives
 * the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateGetOpaClusterLabelList({
 *   ClusterId: "c556c8133b5ad4378b7fc533ddbda****",
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   TagName: "test",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateGetOpaClusterLabelList: Pager<
  GetOpaClusterLabelListInput,
  GetOpaClusterLabelListOutput,
  NonNullable<GetOpaClusterLabelListOutput["Data"]>[number]
> = {
  route: getOpaClusterLabelList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Data"],
  paginate,
};

/** GetOpaClusterLabelList as `client.http` calls it. */
export interface GetOpaClusterLabelListHttp {
  "/GetOpaClusterLabelList": {
    post: {
      parameters: {
        query?: GetOpaClusterLabelListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetOpaClusterLabelListOutput;
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
