// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeDingTalkInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example TestRuleAction */
  RuleActionName?: string;
}

export interface DescribeDingTalkOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ActionList?: DescribeDingTalkOutputActionListItem[];
  PageInfo?: DescribeDingTalkOutputPageInfo;
}

export interface DescribeDingTalkOutputActionListItem {
  /** @example TestRuleAction */
  ActionName?: string;
  /** @example 12312412341 */
  AliUid?: bigint;
  /**
   * @example [{"type":"sas_analysis_pre-sas-operation-log-sas-event-suspicious","configItemList":[{"key":"item_level","valueList":["all"]}]},{"type":"sas_analysis_pre-sas-operation-log-sas-event-hc","configItemList":[{"key":"item_level","valueList":["all"]}]}]
   */
  ConfigList?: string;
  /** @example zh */
  DingTalkLang?: "zh" | "en" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1550828400000
   */
  GmtCreate?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1550828400000
   */
  GmtModified?: number;
  /** @example "123,456" */
  GroupIdList?: string;
  /** @example 1 */
  Id?: number;
  /** @example 1000 */
  IntervalTime?: number;
  /** @example 0 */
  Status?: 0 | 1 | (number & {});
  /** @example https://oapi.dingtalk.com/robot/send */
  Url?: string;
}

export interface DescribeDingTalkOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 149 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeDingTalk.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeDingTalkErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeDingTalk with one of its documented codes. */
export const isDescribeDingTalkError: ErrorGuard<DescribeDingTalkErrorCode> = (error) =>
  isCloudError(error, "DescribeDingTalk", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeDingTalk({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   RuleActionName: "TestRuleAction",
 * });
 * ```
 * @throws CloudError
 */
export const describeDingTalk: TypedRoute<DescribeDingTalkInput, DescribeDingTalkOutput, DescribeDingTalkHttp> = {
  name: "DescribeDingTalk",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDingTalk", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["ActionList", "*", "AliUid"], "bigint"]],
};

/**
 * Walk through `ActionList` of all pages: `for await (const item of paginateDescribeDingTalk(…))`.
 *
 * Each page is a call of describeDingTalk, made when it is needed, until `PageInfo.TotalCount` is reached or one
 * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeDingTalk({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   RuleActionName: "TestRuleAction",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeDingTalk: Pager<
  DescribeDingTalkInput,
  DescribeDingTalkOutput,
  NonNullable<DescribeDingTalkOutput["ActionList"]>[number]
> = {
  route: describeDingTalk,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["ActionList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeDingTalk as `client.http` calls it. */
export interface DescribeDingTalkHttp {
  "/DescribeDingTalk": {
    post: {
      parameters: {
        query?: DescribeDingTalkInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDingTalkOutput;
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
