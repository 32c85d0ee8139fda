// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListSystemAggregationRulesInput {
  AggregationIds?: number[];
  /** @example 1 */
  CurrentPage: number;
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

export interface ListSystemAggregationRulesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AggregationList?: ListSystemAggregationRulesOutputAggregationListItem[];
  PageInfo?: ListSystemAggregationRulesOutputPageInfo;
}

export interface ListSystemAggregationRulesOutputAggregationListItem {
  /** @example 1 */
  Id?: number;
  /** @example 远程控制**** */
  Name?: string;
  /** @example 0 */
  RuleCount?: number;
}

export interface ListSystemAggregationRulesOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 30 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListSystemAggregationRules.
 *
 * - `IdempotentParameterMismatch` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListSystemAggregationRulesErrorCode = "IdempotentParameterMismatch" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListSystemAggregationRules with one of its documented codes. */
export const isListSystemAggregationRulesError: ErrorGuard<ListSystemAggregationRulesErrorCode> = (error) =>
  isCloudError(error, "ListSystemAggregationRules", ["IdempotentParameterMismatch", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listSystemAggregationRules({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RuleName: "规则****",
 *   SystemType: 0,
 * });
 * ```
 * @throws CloudError
 */
export const listSystemAggregationRules: TypedRoute<
  ListSystemAggregationRulesInput,
  ListSystemAggregationRulesOutput,
  ListSystemAggregationRulesHttp
> = {
  name: "ListSystemAggregationRules",
  tier: "checked",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "ListSystemAggregationRules", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `AggregationList` of all pages: `for await (const item of
 * paginateListSystemAggregationRules(…))`.
 *
 * Each page is a call of listSystemAggregationRules, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListSystemAggregationRules({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RuleName: "规则****",
 *   SystemType: 0,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListSystemAggregationRules: Pager<
  ListSystemAggregationRulesInput,
  ListSystemAggregationRulesOutput,
  NonNullable<ListSystemAggregationRulesOutput["AggregationList"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: listSystemAggregationRules,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["AggregationList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListSystemAggregationRules as `client.http` calls it. */
export interface ListSystemAggregationRulesHttp {
  "/ListSystemAggregationRules": {
    get: {
      parameters: {
        query: ListSystemAggregationRulesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListSystemAggregationRulesOutput;
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
