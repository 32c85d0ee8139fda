// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAssetSelectionTargetInput {
  /** @example 1 */
  CurrentPage: number;
  /** @example 20 */
  PageSize: number;
  /** @example 8ccf9b01-2c64-4cba-8122-10115f29**** */
  SelectionKey: string;
}

export interface ListAssetSelectionTargetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListAssetSelectionTargetOutputDataItem[];
  PageInfo?: ListAssetSelectionTargetOutputPageInfo;
}

export interface ListAssetSelectionTargetOutputDataItem {
  /** @example 30**** */
  TargetId?: string;
  /** @example test**** */
  TargetName?: string;
}

export interface ListAssetSelectionTargetOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 639 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListAssetSelectionTarget.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListAssetSelectionTargetErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListAssetSelectionTarget with one of its documented codes. */
export const isListAssetSelectionTargetError: ErrorGuard<ListAssetSelectionTargetErrorCode> = (error) =>
  isCloudError(error, "ListAssetSelectionTarget", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAssetSelectionTarget({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   SelectionKey: "8ccf9b01-2c64-4cba-8122-10115f29****",
 * });
 * ```
 * @throws CloudError
 */
export const listAssetSelectionTarget: TypedRoute<
  ListAssetSelectionTargetInput,
  ListAssetSelectionTargetOutput,
  ListAssetSelectionTargetHttp
> = {
  name: "ListAssetSelectionTarget",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAssetSelectionTarget", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Data` of all pages: `for await (const item of paginateListAssetSelectionTarget(…))`.
 *
 * Each page is a call of listAssetSelectionTarget, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAssetSelectionTarget({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   SelectionKey: "8ccf9b01-2c64-4cba-8122-10115f29****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAssetSelectionTarget: Pager<
  ListAssetSelectionTargetInput,
  ListAssetSelectionTargetOutput,
  NonNullable<ListAssetSelectionTargetOutput["Data"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: listAssetSelectionTarget,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Data"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListAssetSelectionTarget as `client.http` calls it. */
export interface ListAssetSelectionTargetHttp {
  "/ListAssetSelectionTarget": {
    post: {
      parameters: {
        query: ListAssetSelectionTargetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAssetSelectionTargetOutput;
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
