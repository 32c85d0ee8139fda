// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAegisContainerPluginRuleInput {
  /** @example [{\\"name\\": \\"name\\", \\"value\\": \\"test-1818\\"}] */
  Criteria?: string;
  /** @example 1 */
  CurrentPage: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize: number;
  /** @example 0 */
  RuleType?: 0 | 1 | (number & {});
}

export interface ListAegisContainerPluginRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: ListAegisContainerPluginRuleOutputPageInfo;
  RuleList?: ListAegisContainerPluginRuleOutputRuleListItem[];
}

export interface ListAegisContainerPluginRuleOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

export interface ListAegisContainerPluginRuleOutputRuleListItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1676355025000
   */
  GmtCreate?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1681985833000
   */
  GmtModified?: number;
  /** @example 1 */
  Mode?: 1 | 2 | (number & {});
  Policies?: ListAegisContainerPluginRuleOutputRuleListItemPoliciesItem[];
  /** @example system_call */
  RuleDescription?: string;
  /** @example 0 */
  RuleId?: bigint;
  /** @example test-18**** */
  RuleName?: string;
  /** @example 868** */
  RuleTemplateId?: string;
  /** @example system_call */
  RuleTemplateName?: string;
  /**
   * @example [
   * "system_schedule_task"
   * ]
   */
  SelectedPolicy?: string[];
  /** @example USER-ENABLE-SWITCH-TYPE_**** */
  SwitchId?: string;
  /**
   * @example [
   * "nginx:latest"
   * ]
   */
  WhiteImages?: string[];
}

export interface ListAegisContainerPluginRuleOutputRuleListItemPoliciesItem {
  /** @example system_auto_**** */
  PolicyKey?: string;
  /** @example 系统自启动任务**** */
  PolicyName?: string;
}

/**
 * The documented error codes of ListAegisContainerPluginRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListAegisContainerPluginRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListAegisContainerPluginRule with one of its documented codes. */
export const isListAegisContainerPluginRuleError: ErrorGuard<ListAegisContainerPluginRuleErrorCode> = (error) =>
  isCloudError(error, "ListAegisContainerPluginRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAegisContainerPluginRule({
 *   Criteria: '[{\\\\"name\\\\": \\\\"name\\\\", \\\\"value\\\\": \\\\"test-1818\\\\"}]',
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RuleType: 0,
 * });
 * ```
 * @throws CloudError
 */
export const listAegisContainerPluginRule: TypedRoute<
  ListAegisContainerPluginRuleInput,
  ListAegisContainerPluginRuleOutput,
  ListAegisContainerPluginRuleHttp
> = {
  name: "ListAegisContainerPluginRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAegisContainerPluginRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["RuleList", "*", "RuleId"], "bigint"]],
};

/**
 * Walk through `RuleList` of all pages: `for await (const item of paginateListAegisContainerPluginRule(…))`.
 *
 * Each page is a call of listAegisContainerPluginRule, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAegisContainerPluginRule({
 *   Criteria: '[{\\\\"name\\\\": \\\\"name\\\\", \\\\"value\\\\": \\\\"test-1818\\\\"}]',
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RuleType: 0,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAegisContainerPluginRule: Pager<
  ListAegisContainerPluginRuleInput,
  ListAegisContainerPluginRuleOutput,
  NonNullable<ListAegisContainerPluginRuleOutput["RuleList"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: listAegisContainerPluginRule,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["RuleList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListAegisContainerPluginRule as `client.http` calls it. */
export interface ListAegisContainerPluginRuleHttp {
  "/ListAegisContainerPluginRule": {
    post: {
      parameters: {
        query: ListAegisContainerPluginRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAegisContainerPluginRuleOutput;
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
