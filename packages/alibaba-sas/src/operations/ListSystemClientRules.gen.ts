// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListSystemClientRulesInput {
  AggregationIds?: number[];
  /** @example 1 */
  CurrentPage: number;
  /** @example 1 */
  IsContainer?: 0 | 1 | (number & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize: number;
  /** @example 规则**** */
  RuleName?: string;
  RuleTypes?: number[];
  /** @example 0 */
  SystemType?: 2 | 1 | 0 | (number & {});
}

export interface ListSystemClientRulesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: ListSystemClientRulesOutputPageInfo;
  RuleList?: ListSystemClientRulesOutputRuleListItem[];
}

export interface ListSystemClientRulesOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 17 */
  TotalCount?: number;
}

export interface ListSystemClientRulesOutputRuleListItem {
  /** @example 初始入口 */
  AggregationName?: string;
  /** @example 支持告警或拦截存在高危漏洞的镜像在集**** */
  Description?: string;
  /** @example linux */
  Platform?: "windows" | "linux" | "all" | (string & {});
  Policies?: ListSystemClientRulesOutputRuleListItemPoliciesItem[];
  /** @example 0 */
  RuleId?: bigint;
  /** @example 规则**** */
  RuleName?: string;
  /** @example 0 */
  RuleType?: number;
  /** @example 0 */
  Status?: number;
  /** @example true */
  SwitchEnable?: boolean;
  /** @example USER-ENABLE-SWITCH-TYPE_**** */
  SwitchId?: string;
}

export interface ListSystemClientRulesOutputRuleListItemPoliciesItem {
  /** @example system_auto_**** */
  PolicyKey?: string;
  /** @example 系统自启动任务**** */
  PolicyName?: string;
}

/**
 * The documented error codes of ListSystemClientRules.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListSystemClientRulesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListSystemClientRules with one of its documented codes. */
export const isListSystemClientRulesError: ErrorGuard<ListSystemClientRulesErrorCode> = (error) =>
  isCloudError(error, "ListSystemClientRules", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listSystemClientRules({
 *   CurrentPage: 1,
 *   IsContainer: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RuleName: "规则****",
 *   SystemType: 0,
 * });
 * ```
 * @throws CloudError
 */
export const listSystemClientRules: TypedRoute<
  ListSystemClientRulesInput,
  ListSystemClientRulesOutput,
  ListSystemClientRulesHttp
> = {
  name: "ListSystemClientRules",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListSystemClientRules", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["RuleList", "*", "RuleId"], "bigint"]],
};

/**
 * Walk through `RuleList` of all pages: `for await (const item of paginateListSystemClientRules(…))`.
 *
 * Each page is a call of listSystemClientRules, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListSystemClientRules({
 *   CurrentPage: 1,
 *   IsContainer: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RuleName: "规则****",
 *   SystemType: 0,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListSystemClientRules: Pager<
  ListSystemClientRulesInput,
  ListSystemClientRulesOutput,
  NonNullable<ListSystemClientRulesOutput["RuleList"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: listSystemClientRules,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["RuleList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListSystemClientRules as `client.http` calls it. */
export interface ListSystemClientRulesHttp {
  "/ListSystemClientRules": {
    post: {
      parameters: {
        query: ListSystemClientRulesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListSystemClientRulesOutput;
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
