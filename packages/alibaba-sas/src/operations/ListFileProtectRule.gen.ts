// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListFileProtectRuleInput {
  /** @example 0 */
  AlertLevel?: 0 | 1 | 2 | 3 | (number & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example linux */
  Platform?: "windows" | "linux" | (string & {});
  /** @example pass */
  RuleAction?: "pass" | "alert" | (string & {});
  /** @example test-rule-1 */
  RuleName?: string;
}

export interface ListFileProtectRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  FileProtectList?: ListFileProtectRuleOutputFileProtectListItem[];
  PageInfo?: ListFileProtectRuleOutputPageInfo;
}

export interface ListFileProtectRuleOutputFileProtectListItem {
  /** @example pass */
  Action?: "pass" | "alert" | (string & {});
  /** @example 0 */
  AlertLevel?: "0" | "1" | "2" | "3" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 12
   */
  EffectInstanceCount?: number;
  /**
   * @example [
   * "READ"
   * ]
   */
  FileOps?: string[];
  /**
   * @example [
   * "/usr/*"
   * ]
   */
  FilePaths?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1682304179000
   */
  GmtCreate?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1682304179000
   */
  GmtModified?: number;
  /** @example 1412511 */
  Id?: bigint;
  /** @example linux */
  Platform?: "windows" | "linux" | (string & {});
  /**
   * @example [
   * "/usr/local/*"
   * ]
   */
  ProcPaths?: string[];
  /** @example test11 */
  RuleName?: string;
  /** @example 1 */
  Status?: 0 | 1 | (number & {});
  /** @example FILE_PROTECT_RULE_SWITCH_TYPE_1693474122927 */
  SwitchId?: string;
}

export interface ListFileProtectRuleOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 253 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListFileProtectRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListFileProtectRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListFileProtectRule with one of its documented codes. */
export const isListFileProtectRuleError: ErrorGuard<ListFileProtectRuleErrorCode> = (error) =>
  isCloudError(error, "ListFileProtectRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listFileProtectRule({
 *   AlertLevel: 0,
 *   CurrentPage: 1,
 *   PageSize: 10,
 *   Platform: "linux",
 *   RuleAction: "pass",
 *   RuleName: "test-rule-1",
 * });
 * ```
 * @throws CloudError
 */
export const listFileProtectRule: TypedRoute<
  ListFileProtectRuleInput,
  ListFileProtectRuleOutput,
  ListFileProtectRuleHttp
> = {
  name: "ListFileProtectRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListFileProtectRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["FileProtectList", "*", "Id"], "bigint"]],
};

/**
 * Walk through `FileProtectList` of all pages: `for await (const item of paginateListFileProtectRule(…))`.
 *
 * Each page is a call of listFileProtectRule, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListFileProtectRule({
 *   AlertLevel: 0,
 *   CurrentPage: 1,
 *   PageSize: 10,
 *   Platform: "linux",
 *   RuleAction: "pass",
 *   RuleName: "test-rule-1",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListFileProtectRule: Pager<
  ListFileProtectRuleInput,
  ListFileProtectRuleOutput,
  NonNullable<ListFileProtectRuleOutput["FileProtectList"]>[number]
> = {
  route: listFileProtectRule,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["FileProtectList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListFileProtectRule as `client.http` calls it. */
export interface ListFileProtectRuleHttp {
  "/ListFileProtectRule": {
    post: {
      parameters: {
        query?: ListFileProtectRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListFileProtectRuleOutput;
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
