// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListContainerDefenseRuleInput {
  Conditions?: ListContainerDefenseRuleInputConditionsItem[];
  /** @example 1 */
  CurrentPage?: number;
  /** @example 1 */
  IsDefaultRule?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 1 */
  RuleType?: 1 | 2 | (number & {});
}

export interface ListContainerDefenseRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  List?: ListContainerDefenseRuleOutputListItem[];
  /** @example successful */
  Message?: string;
  PageInfo?: ListContainerDefenseRuleOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListContainerDefenseRuleInputConditionsItem {
  /** @example ruleName */
  Type?: string;
  /** @example auto-test-rule-** */
  Value?: string;
}

export interface ListContainerDefenseRuleOutputListItem {
  /** @example 1 */
  ClusterCount?: number;
  /** @example cfb41a8**8a106 */
  ClusterIdList?: string;
  /** @example defense rule. */
  Description?: string;
  /** @example 1 */
  RuleAction?: 1 | 2 | (number & {});
  /** @example 181 */
  RuleId?: bigint;
  /** @example test-rule-01 */
  RuleName?: string;
  /** @example 0 */
  RuleSwitch?: 1 | 0 | (number & {});
  /** @example 1 */
  RuleType?: 1 | 2 | (number & {});
}

export interface ListContainerDefenseRuleOutputPageInfo {
  /** @example 9 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example CAESGgo***jE2NDc4NjE= */
  LastRowKey?: string;
  /** @example B60*** */
  NextToken?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 45 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListContainerDefenseRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListContainerDefenseRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListContainerDefenseRule with one of its documented codes. */
export const isListContainerDefenseRuleError: ErrorGuard<ListContainerDefenseRuleErrorCode> = (error) =>
  isCloudError(error, "ListContainerDefenseRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listContainerDefenseRule({
 *   CurrentPage: 1,
 *   IsDefaultRule: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RuleType: 1,
 * });
 * ```
 * @throws CloudError
 */
export const listContainerDefenseRule: TypedRoute<
  ListContainerDefenseRuleInput,
  ListContainerDefenseRuleOutput,
  ListContainerDefenseRuleHttp
> = {
  name: "ListContainerDefenseRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListContainerDefenseRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["List", "*", "RuleId"], "bigint"]],
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateListContainerDefenseRule(…))`.
 *
 * Each page is a call of listContainerDefenseRule, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListContainerDefenseRule({
 *   CurrentPage: 1,
 *   IsDefaultRule: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RuleType: 1,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListContainerDefenseRule: Pager<
  ListContainerDefenseRuleInput,
  ListContainerDefenseRuleOutput,
  NonNullable<ListContainerDefenseRuleOutput["List"]>[number]
> = {
  route: listContainerDefenseRule,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListContainerDefenseRule as `client.http` calls it. */
export interface ListContainerDefenseRuleHttp {
  "/ListContainerDefenseRule": {
    post: {
      parameters: {
        query?: ListContainerDefenseRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListContainerDefenseRuleOutput;
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
