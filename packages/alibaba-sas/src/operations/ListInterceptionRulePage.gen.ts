// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListInterceptionRulePageInput {
  /** @example cc41de13ab5474210bc0ce772a009**** */
  ClusterId: string;
  /** @example 80 */
  Criteria?: string;
  /** @example DST_PORT */
  CriteriaType?:
    | "ID"
    | "RULE_NAME"
    | "SRC_TARGET"
    | "DST_TARGET"
    | "DST_PORT"
    | "RULE_SWITCH"
    | "INTERCEPTOR_TYPE"
    | (string & {});
  /** @example 1 */
  CurrentPage: number;
  /** @example 50 */
  PageSize: number;
}

export interface ListInterceptionRulePageOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  InterceptionRuleList?: ListInterceptionRulePageOutputInterceptionRuleListItem[];
  PageInfo?: ListInterceptionRulePageOutputPageInfo;
}

export interface ListInterceptionRulePageOutputInterceptionRuleListItem {
  DstTarget?: ListInterceptionRulePageOutputInterceptionRuleListItemDstTarget;
  /** @example 1 */
  InterceptType?: 0 | 1 | 2 | 3 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  OrderIndex?: number;
  /** @example 0 */
  RuleId?: bigint;
  /** @example test */
  RuleName?: string;
  /** @example 1 */
  RuleSwitch?: 1 | 0 | (number & {});
  /** @example customize */
  RuleType?: string;
  SrcTarget?: ListInterceptionRulePageOutputInterceptionRuleListItemSrcTarget;
}

export interface ListInterceptionRulePageOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 19 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 2 */
  TotalCount?: number;
}

export interface ListInterceptionRulePageOutputInterceptionRuleListItemDstTarget {
  /** @example console */
  AppName?: string;
  /**
   * @example [
   * "nacos:v2.0****"
   * ]
   */
  ImageList?: string[];
  /** @example test */
  Namespace?: string;
  /**
   * @example [
   * "{\"tcp\":\"1234\",\"udp\":\"5555\"}"
   * ]
   */
  Ports?: string[];
  /** @example customize */
  RuleType?: "suggest" | "customize" | "system" | (string & {});
  /**
   * @example [
   * "111"
   * ]
   */
  TagList?: string[];
  /** @example 302001 */
  TargetId?: number;
  /** @example demo4**** */
  TargetName?: string;
  /** @example IMAGE */
  TargetType?: string;
}

export interface ListInterceptionRulePageOutputInterceptionRuleListItemSrcTarget {
  /** @example ack-jenkins-lawr**** */
  AppName?: string;
  /**
   * @example [
   * "nginx:1.****"
   * ]
   */
  ImageList?: string[];
  /** @example jenkins */
  Namespace?: string;
  /** @example customize */
  RuleType?: "suggest" | "customize" | "system" | (string & {});
  /**
   * @example [
   * "bpm"
   * ]
   */
  TagList?: string[];
  /** @example 0 */
  TargetId?: number;
  /** @example mhh-te**** */
  TargetName?: string;
  /** @example containerId */
  TargetType?: string;
}

/**
 * The documented error codes of ListInterceptionRulePage.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListInterceptionRulePageErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListInterceptionRulePage with one of its documented codes. */
export const isListInterceptionRulePageError: ErrorGuard<ListInterceptionRulePageErrorCode> = (error) =>
  isCloudError(error, "ListInterceptionRulePage", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listInterceptionRulePage({
 *   ClusterId: "cc41de13ab5474210bc0ce772a009****",
 *   Criteria: "80",
 *   CriteriaType: "DST_PORT",
 *   CurrentPage: 1,
 *   PageSize: 50,
 * });
 * ```
 * @throws CloudError
 */
export const listInterceptionRulePage: TypedRoute<
  ListInterceptionRulePageInput,
  ListInterceptionRulePageOutput,
  ListInterceptionRulePageHttp
> = {
  name: "ListInterceptionRulePage",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListInterceptionRulePage", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["InterceptionRuleList", "*", "RuleId"], "bigint"]],
};

/**
 * Walk through `InterceptionRuleList` of all pages: `for await (const item of
 * paginateListInterceptionRulePage(…))`.
 *
 * Each page is a call of listInterceptionRulePage, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListInterceptionRulePage({
 *   ClusterId: "cc41de13ab5474210bc0ce772a009****",
 *   Criteria: "80",
 *   CriteriaType: "DST_PORT",
 *   CurrentPage: 1,
 *   PageSize: 50,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListInterceptionRulePage: Pager<
  ListInterceptionRulePageInput,
  ListInterceptionRulePageOutput,
  NonNullable<ListInterceptionRulePageOutput["InterceptionRuleList"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: listInterceptionRulePage,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["InterceptionRuleList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListInterceptionRulePage as `client.http` calls it. */
export interface ListInterceptionRulePageHttp {
  "/ListInterceptionRulePage": {
    post: {
      parameters: {
        query: ListInterceptionRulePageInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListInterceptionRulePageOutput;
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
