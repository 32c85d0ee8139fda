// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListClientUserDefineRulesInput {
  /** @example 1 */
  CurrentPage: number;
  /** @example 规则**** */
  Name?: string;
  /** @example 10 */
  PageSize: number;
  Type?: number[];
}

export interface ListClientUserDefineRulesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: ListClientUserDefineRulesOutputPageInfo;
  UserDefineRuleList?: ListClientUserDefineRulesOutputUserDefineRuleListItem[];
}

export interface ListClientUserDefineRulesOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

export interface ListClientUserDefineRulesOutputUserDefineRuleListItem {
  /** @example 0 */
  ActionType?: 0 | 1 | (number & {});
  /** @example 0 */
  Id?: bigint;
  /** @example 规则**** */
  Name?: string;
  /** @example linux */
  Platform?: "windows" | "linux" | "all" | (string & {});
  /** @example USER-DEFINE-RULE-SWITCH-TYPE_200**** */
  SwitchId?: string;
  /** @example 1 */
  Type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});
}

/**
 * The documented error codes of ListClientUserDefineRules.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListClientUserDefineRulesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListClientUserDefineRules with one of its documented codes. */
export const isListClientUserDefineRulesError: ErrorGuard<ListClientUserDefineRulesErrorCode> = (error) =>
  isCloudError(error, "ListClientUserDefineRules", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listClientUserDefineRules({
 *   CurrentPage: 1,
 *   Name: "规则****",
 *   PageSize: 10,
 * });
 * ```
 * @throws CloudError
 */
export const listClientUserDefineRules: TypedRoute<
  ListClientUserDefineRulesInput,
  ListClientUserDefineRulesOutput,
  ListClientUserDefineRulesHttp
> = {
  name: "ListClientUserDefineRules",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListClientUserDefineRules", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["UserDefineRuleList", "*", "Id"], "bigint"]],
};

/**
 * Walk through `UserDefineRuleList` of all pages: `for await (const item of
 * paginateListClientUserDefineRules(…))`.
 *
 * Each page is a call of listClientUserDefineRules, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListClientUserDefineRules({
 *   CurrentPage: 1,
 *   Name: "规则****",
 *   PageSize: 10,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListClientUserDefineRules: Pager<
  ListClientUserDefineRulesInput,
  ListClientUserDefineRulesOutput,
  NonNullable<ListClientUserDefineRulesOutput["UserDefineRuleList"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: listClientUserDefineRules,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["UserDefineRuleList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListClientUserDefineRules as `client.http` calls it. */
export interface ListClientUserDefineRulesHttp {
  "/ListClientUserDefineRules": {
    post: {
      parameters: {
        query: ListClientUserDefineRulesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListClientUserDefineRulesOutput;
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
