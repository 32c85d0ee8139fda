// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetOpaClusterImageListInput {
  /** @example c4af4fdf38a98496a9b63c2be5dae**** */
  ClusterId?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example testImage */
  ImageName?: string;
  /** @example 1 */
  PageSize?: number;
}

export interface GetOpaClusterImageListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 1 */
  Count?: number;
  Data?: GetOpaClusterImageListOutputDataItem[];
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetOpaClusterImageListOutputDataItem {
  /** @example opa-test */
  ImageName?: string;
}

/**
 * The documented error codes of GetOpaClusterImageList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetOpaClusterImageListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetOpaClusterImageList with one of its documented codes. */
export const isGetOpaClusterImageListError: ErrorGuard<GetOpaClusterImageListErrorCode> = (error) =>
  isCloudError(error, "GetOpaClusterImageList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getOpaClusterImageList({
 *   ClusterId: "c4af4fdf38a98496a9b63c2be5dae****",
 *   CurrentPage: 1,
 *   ImageName: "testImage",
 *   PageSize: 1,
 * });
 * ```
 * @throws CloudError
 */
export const getOpaClusterImageList: TypedRoute<
  GetOpaClusterImageListInput,
  GetOpaClusterImageListOutput,
  GetOpaClusterImageListHttp
> = {
  name: "GetOpaClusterImageList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetOpaClusterImageList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Data` of all pages: `for await (const item of paginateGetOpaClusterImageList(…))`.
 *
 * Each page is a call of getOpaClusterImageList, made when it is needed, until one is not full or one is empty.
 * `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise. `byPage()` gives
 * the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateGetOpaClusterImageList({
 *   ClusterId: "c4af4fdf38a98496a9b63c2be5dae****",
 *   CurrentPage: 1,
 *   ImageName: "testImage",
 *   PageSize: 1,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateGetOpaClusterImageList: Pager<
  GetOpaClusterImageListInput,
  GetOpaClusterImageListOutput,
  NonNullable<GetOpaClusterImageListOutput["Data"]>[number]
> = {
  route: getOpaClusterImageList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Data"],
  paginate,
};

/** GetOpaClusterImageList as `client.http` calls it. */
export interface GetOpaClusterImageListHttp {
  "/GetOpaClusterImageList": {
    post: {
      parameters: {
        query?: GetOpaClusterImageListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetOpaClusterImageListOutput;
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
