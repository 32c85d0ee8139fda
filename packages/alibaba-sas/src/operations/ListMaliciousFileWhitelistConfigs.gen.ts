// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListMaliciousFileWhitelistConfigsInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example ALL */
  EventName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @deprecated
   * @example 123
   */
  IdList?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example agentless */
  Source?: string;
}

export interface ListMaliciousFileWhitelistConfigsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  List?: ListMaliciousFileWhitelistConfigsOutputListItem[];
  /** @example successful */
  Message?: string;
  PageInfo?: ListMaliciousFileWhitelistConfigsOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListMaliciousFileWhitelistConfigsOutputListItem {
  /** @example ALL */
  Count?: string;
  /** @example ALL */
  EventName?: string;
  /** @example fileMd5 */
  Field?: string;
  /** @example b2cf9747ee49d8d9b105cf16e078cc16 */
  FieldValue?: string;
  /** @example 1691719662000 */
  GmtCreate?: string;
  /** @example 1691719662000 */
  GmtModified?: string;
  /** @example 1 */
  Id?: bigint;
  /** @example strEqual */
  Operator?: string;
  /** @example test */
  Remark?: string;
  /** @example agentless */
  Source?: string;
  /** @example ALL */
  TargetType?: "ALL" | "SELECTION_KEY" | (string & {});
  /** @example ALL */
  TargetValue?: string;
}

export interface ListMaliciousFileWhitelistConfigsOutputPageInfo {
  /** @example 9 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 29 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListMaliciousFileWhitelistConfigs.
 *
 * - `NoPermission` (HTTP 400)
 * - `UnknownError` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type ListMaliciousFileWhitelistConfigsErrorCode = "NoPermission" | "UnknownError" | "ServerError";

/** Whether `error` is a failure of ListMaliciousFileWhitelistConfigs with one of its documented codes. */
export const isListMaliciousFileWhitelistConfigsError: ErrorGuard<ListMaliciousFileWhitelistConfigsErrorCode> = (
  error,
) => isCloudError(error, "ListMaliciousFileWhitelistConfigs", ["NoPermission", "UnknownError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listMaliciousFileWhitelistConfigs({
 *   CurrentPage: 1,
 *   EventName: "ALL",
 *   IdList: 123,
 *   Lang: "zh",
 *   PageSize: 20,
 *   Source: "agentless",
 * });
 * ```
 * @throws CloudError
 */
export const listMaliciousFileWhitelistConfigs: TypedRoute<
  ListMaliciousFileWhitelistConfigsInput,
  ListMaliciousFileWhitelistConfigsOutput,
  ListMaliciousFileWhitelistConfigsHttp
> = {
  name: "ListMaliciousFileWhitelistConfigs",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListMaliciousFileWhitelistConfigs", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["List", "*", "Id"], "bigint"]],
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateListMaliciousFileWhitelistConfigs(…))`.
 *
 * Each page is a call of listMaliciousFileWhitelistConfigs, made when it is needed, until `PageInfo.TotalCount`
 * is reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListMaliciousFileWhitelistConfigs({
 *   CurrentPage: 1,
 *   EventName: "ALL",
 *   IdList: 123,
 *   Lang: "zh",
 *   PageSize: 20,
 *   Source: "agentless",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListMaliciousFileWhitelistConfigs: Pager<
  ListMaliciousFileWhitelistConfigsInput,
  ListMaliciousFileWhitelistConfigsOutput,
  NonNullable<ListMaliciousFileWhitelistConfigsOutput["List"]>[number]
> = {
  route: listMaliciousFileWhitelistConfigs,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListMaliciousFileWhitelistConfigs as `client.http` calls it. */
export interface ListMaliciousFileWhitelistConfigsHttp {
  "/ListMaliciousFileWhitelistConfigs": {
    post: {
      parameters: {
        query?: ListMaliciousFileWhitelistConfigsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListMaliciousFileWhitelistConfigsOutput;
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
