// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListSasContainerWebDefenseRuleInput {
  /** @example [{\\"name\\":\\"ruleName\\",\\"value\\":\\"test-1818\\",\\"logicalExp\\":\\"AND\\"}] */
  Criteria?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example OR */
  LogicalExp?: "OR" | "AND" | (string & {});
  /** @example 50 */
  PageSize?: number;
}

export interface ListSasContainerWebDefenseRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ContainerWebDefenseRuleList?: ListSasContainerWebDefenseRuleOutputContainerWebDefenseRuleListItem[];
  PageInfo?: ListSasContainerWebDefenseRuleOutputPageInfo;
}

export interface ListSasContainerWebDefenseRuleOutputContainerWebDefenseRuleListItem {
  /** @example 1766185894104675 */
  AliUid?: bigint;
  /** @example 10 */
  ApptotalCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1698978109000
   */
  GmtCreate?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1678852686000
   */
  GmtModified?: number;
  /** @example 420336648 */
  Id?: bigint;
  PathConfDTOList?: ListSasContainerWebDefenseRuleOutputContainerWebDefenseRuleListItemPathConfDTOListItem[];
  /** @example test2 */
  RuleName?: string;
  /** @example 1 */
  RuleStatus?: 1 | 0 | (number & {});
}

export interface ListSasContainerWebDefenseRuleOutputPageInfo {
  /** @example 4 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 42 */
  TotalCount?: number;
}

export interface ListSasContainerWebDefenseRuleOutputContainerWebDefenseRuleListItemPathConfDTOListItem {
  /** @example /tmp/test */
  BackupPath?: string;
  /** @example audit */
  DefenseMode?: "block" | "audit" | (string & {});
  /** @example /usr/test/ */
  DefensePath?: string;
  /** @example php */
  ExcludeFile?: string;
  /** @example /usr/tt */
  ExcludeFilePath?: string;
  /** @example jsp */
  ExcludeFileType?: string;
  /** @example 0 */
  GuardType?: 0 | 1 | (number & {});
  /** @example /usr/test */
  IncludeFile?: string;
  /** @example php */
  IncludeFileType?: string;
  /**
   * @example [
   * "/usr/bin/mv"
   * ]
   */
  ProcessPathList?: string[];
}

/**
 * The documented error codes of ListSasContainerWebDefenseRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListSasContainerWebDefenseRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListSasContainerWebDefenseRule with one of its documented codes. */
export const isListSasContainerWebDefenseRuleError: ErrorGuard<ListSasContainerWebDefenseRuleErrorCode> = (error) =>
  isCloudError(error, "ListSasContainerWebDefenseRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listSasContainerWebDefenseRule({
 *   Criteria:
 *     '[{\\\\"name\\\\":\\\\"ruleName\\\\",\\\\"value\\\\":\\\\"test-1818\\\\",\\\\"logicalExp\\\\":\\\\"AND\\\\"}]',
 *   CurrentPage: 1,
 *   LogicalExp: "OR",
 *   PageSize: 50,
 * });
 * ```
 * @throws CloudError
 */
export const listSasContainerWebDefenseRule: TypedRoute<
  ListSasContainerWebDefenseRuleInput,
  ListSasContainerWebDefenseRuleOutput,
  ListSasContainerWebDefenseRuleHttp
> = {
  name: "ListSasContainerWebDefenseRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListSasContainerWebDefenseRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["ContainerWebDefenseRuleList", "*", "AliUid"], "bigint"],
    [["ContainerWebDefenseRuleList", "*", "Id"], "bigint"],
  ],
};

/**
 * Walk through `ContainerWebDefenseRuleList` of all pages: `for await (const item of
 * paginateListSasContainerWebDefenseRule(…))`.
 *
 * Each page is a call of listSasContainerWebDefenseRule, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListSasContainerWebDefenseRule({
 *   Criteria:
 *     '[{\\\\"name\\\\":\\\\"ruleName\\\\",\\\\"value\\\\":\\\\"test-1818\\\\",\\\\"logicalExp\\\\":\\\\"AND\\\\"}]',
 *   CurrentPage: 1,
 *   LogicalExp: "OR",
 *   PageSize: 50,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListSasContainerWebDefenseRule: Pager<
  ListSasContainerWebDefenseRuleInput,
  ListSasContainerWebDefenseRuleOutput,
  NonNullable<ListSasContainerWebDefenseRuleOutput["ContainerWebDefenseRuleList"]>[number]
> = {
  route: listSasContainerWebDefenseRule,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["ContainerWebDefenseRuleList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListSasContainerWebDefenseRule as `client.http` calls it. */
export interface ListSasContainerWebDefenseRuleHttp {
  "/ListSasContainerWebDefenseRule": {
    post: {
      parameters: {
        query?: ListSasContainerWebDefenseRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListSasContainerWebDefenseRuleOutput;
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
