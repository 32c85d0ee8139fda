// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListHoneypotPresetInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example ruoyi */
  HoneypotImageName?: string;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example d892b4fe-af0d-4486-ab2a-8a518045**** */
  NodeId?: string;
  /** @example Node1 */
  NodeName?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example mx-rouyi */
  PresetName?: string;
}

export interface ListHoneypotPresetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  List?: ListHoneypotPresetOutputListItem[];
  /** @example successful */
  Message?: string;
  PageInfo?: ListHoneypotPresetOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListHoneypotPresetOutputListItem {
  /** @example node1 */
  ControlNodeName?: string;
  /** @example Metabase */
  HoneypotImageDisplayName?: string;
  /** @example metabase */
  HoneypotImageName?: string;
  /** @example 3cc04a47-7229-418c-8101-f10a2887**** */
  HoneypotPresetId?: string;
  /** @example c94eff5b-ea48-4805-8b7f-e04d3509**** */
  NodeId?: string;
  /** @example WebMin-online */
  PresetName?: string;
  /** @example CUSTOM */
  PresetType?: "TEMP" | "CUSTOM" | "DEFAULT" | (string & {});
}

export interface ListHoneypotPresetOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 55 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListHoneypotPreset.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListHoneypotPresetErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListHoneypotPreset with one of its documented codes. */
export const isListHoneypotPresetError: ErrorGuard<ListHoneypotPresetErrorCode> = (error) =>
  isCloudError(error, "ListHoneypotPreset", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listHoneypotPreset({
 *   CurrentPage: 1,
 *   HoneypotImageName: "ruoyi",
 *   Lang: "en",
 *   NodeId: "d892b4fe-af0d-4486-ab2a-8a518045****",
 *   NodeName: "Node1",
 *   PageSize: 20,
 *   PresetName: "mx-rouyi",
 * });
 * ```
 * @throws CloudError
 */
export const listHoneypotPreset: TypedRoute<
  ListHoneypotPresetInput,
  ListHoneypotPresetOutput,
  ListHoneypotPresetHttp
> = {
  name: "ListHoneypotPreset",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListHoneypotPreset", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateListHoneypotPreset(…))`.
 *
 * Each page is a call of listHoneypotPreset, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListHoneypotPreset({
 *   CurrentPage: 1,
 *   HoneypotImageName: "ruoyi",
 *   Lang: "en",
 *   NodeId: "d892b4fe-af0d-4486-ab2a-8a518045****",
 *   NodeName: "Node1",
 *   PageSize: 20,
 *   PresetName: "mx-rouyi",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListHoneypotPreset: Pager<
  ListHoneypotPresetInput,
  ListHoneypotPresetOutput,
  NonNullable<ListHoneypotPresetOutput["List"]>[number]
> = {
  route: listHoneypotPreset,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListHoneypotPreset as `client.http` calls it. */
export interface ListHoneypotPresetHttp {
  "/ListHoneypotPreset": {
    post: {
      parameters: {
        query?: ListHoneypotPresetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListHoneypotPresetOutput;
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
