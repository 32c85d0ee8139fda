// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCheckItemInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 10 */
  PageSize?: number;
  TaskSources?: string[];
}

export interface ListCheckItemOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CheckItems?: ListCheckItemOutputCheckItemsItem[];
  PageInfo?: ListCheckItemOutputPageInfo;
}

export interface ListCheckItemOutputCheckItemsItem {
  /** @example 21 */
  CheckId?: bigint;
  /** @example IPv4 Access Control */
  CheckShowName?: string;
  /** @example SYSTEM */
  CheckType?: "CUSTOM" | "SYSTEM" | (string & {});
  CustomConfigs?: ListCheckItemOutputCheckItemsItemCustomConfigsItem[];
  Description?: ListCheckItemOutputCheckItemsItemDescription;
  /** @example 30 */
  EstimatedCount?: number;
  /** @example INSTANCE */
  InstanceSubType?:
    | "INSTANCE"
    | "DISK"
    | "SECURITY_GROUP"
    | "REPOSITORY_ENTERPRISE"
    | "REPOSITORY_PERSON"
    | "ALIAS"
    | "USER"
    | "POLICY"
    | "GROUP"
    | "DOMAIN"
    | (string & {});
  /** @example API_GATEWAY */
  InstanceType?: string;
  /** @example HIGH */
  RiskLevel?: "HIGH" | "MEDIUM" | "LOW" | (string & {});
  /**
   * @example [
   * 102
   * ]
   */
  SectionIds?: bigint[];
  /** @example 0 */
  Vendor?: "0" | "1" | "2" | "3" | "8" | (string & {});
}

export interface ListCheckItemOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 149 */
  TotalCount?: number;
}

export interface ListCheckItemOutputCheckItemsItemCustomConfigsItem {
  /** @example 0 */
  DefaultValue?: string;
  /** @example IPList */
  Name?: string;
  /** @example IP列表 */
  ShowName?: string;
  /**
   * @example {\\"type\\":\\"LIST\\",\\"range\\":[1,512],\\"listType\\":{\\"type\\":\\"STRING\\",\\"range\\":[0,22]}}
   */
  TypeDefine?: string;
  /** @example 1 */
  Value?: string;
}

export interface ListCheckItemOutputCheckItemsItemDescription {
  /** @example text */
  Type?: string;
  Value?: string;
}

/**
 * The documented error codes of ListCheckItem.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListCheckItemErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListCheckItem with one of its documented codes. */
export const isListCheckItemError: ErrorGuard<ListCheckItemErrorCode> = (error) =>
  isCloudError(error, "ListCheckItem", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listCheckItem({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 10,
 * });
 * ```
 * @throws CloudError
 */
export const listCheckItem: TypedRoute<ListCheckItemInput, ListCheckItemOutput, ListCheckItemHttp> = {
  name: "ListCheckItem",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListCheckItem", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["CheckItems", "*", "CheckId"], "bigint"],
    [["CheckItems", "*", "SectionIds", "*"], "bigint"],
  ],
};

/**
 * Walk through `CheckItems` of all pages: `for await (const item of paginateListCheckItem(…))`.
 *
 * Each page is a call of listCheckItem, made when it is needed, until `PageInfo.TotalCount` is reached or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListCheckItem({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 10,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListCheckItem: Pager<
  ListCheckItemInput,
  ListCheckItemOutput,
  NonNullable<ListCheckItemOutput["CheckItems"]>[number]
> = {
  route: listCheckItem,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["CheckItems"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListCheckItem as `client.http` calls it. */
export interface ListCheckItemHttp {
  "/ListCheckItem": {
    post: {
      parameters: {
        query?: ListCheckItemInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCheckItemOutput;
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
