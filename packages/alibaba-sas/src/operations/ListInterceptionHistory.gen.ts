// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListInterceptionHistoryInput {
  /** @example c7c190a82d9a048be9038d352840f**** */
  ClusterId?: string;
  /** @example 1 */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1635575219000
   */
  EndTime?: number;
  /** @example 异常访问。 */
  HistoryName?: string;
  InterceptionTypes?: number[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1651290987000
   */
  StartTime?: number;
}

export interface ListInterceptionHistoryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  InterceptionHistoryList?: ListInterceptionHistoryOutputInterceptionHistoryListItem[];
  PageInfo?: ListInterceptionHistoryOutputPageInfo;
}

export interface ListInterceptionHistoryOutputInterceptionHistoryListItem {
  /** @example c556c8133b5ad4378b7fc533ddbda**** */
  ClusterId?: string;
  /** @example opa-terway-nonet**** */
  ClusterName?: string;
  /** @example sas-web**** */
  DstAppName?: string;
  /** @example service**** */
  DstNamespace?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 33
   */
  DstPort?: number;
  /** @example sas-web**** */
  DstRuleTargetName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1639718858000
   */
  FirstTime?: number;
  /** @example 1126 */
  Id?: bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  InterceptionName?: number;
  /** @example 0 */
  InterceptionType?: 0 | 1 | 2 | 3 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1639731078000
   */
  LastTime?: number;
  /** @example sas-service**** */
  RealDstAppName?: string;
  /** @example sas-servi**** */
  RealDstImageName?: string;
  /** @example service**** */
  RealDstNamespace?: string;
  /** @example sas-web-84cc7dd9**** */
  RealDstPodName?: string;
  /** @example 0 */
  RealInterceptionType?: 0 | 1 | 2 | 3 | (number & {});
  /** @example sas-service**** */
  RealSrcAppName?: string;
  /** @example sas-servi**** */
  RealSrcImageName?: string;
  /** @example service**** */
  RealSrcNamespace?: string;
  /** @example sas-service-757b9d**** */
  RealSrcPodName?: string;
  /** @example 1 */
  RiskLevel?: -1 | 0 | 1 | 2 | 3 | (number & {});
  /** @example 136 */
  RuleId?: bigint;
  /** @example all**** */
  RuleName?: string;
  /** @example sas-web**** */
  SrcAppName?: string;
  /** @example service**** */
  SrcNamespace?: string;
  /** @example sas-web**** */
  SrcRuleTargetName?: string;
  /** @example 1 */
  Status?: 0 | 1 | 2 | 3 | (number & {});
  /** @example 34 */
  TryCount?: number;
}

export interface ListInterceptionHistoryOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 45 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListInterceptionHistory.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListInterceptionHistoryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListInterceptionHistory with one of its documented codes. */
export const isListInterceptionHistoryError: ErrorGuard<ListInterceptionHistoryErrorCode> = (error) =>
  isCloudError(error, "ListInterceptionHistory", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listInterceptionHistory({
 *   ClusterId: "c7c190a82d9a048be9038d352840f****",
 *   CurrentPage: 1,
 *   EndTime: 1635575219000,
 *   HistoryName: "异常访问。",
 *   Lang: "zh",
 *   PageSize: 20,
 *   StartTime: 1651290987000,
 * });
 * ```
 * @throws CloudError
 */
export const listInterceptionHistory: TypedRoute<
  ListInterceptionHistoryInput,
  ListInterceptionHistoryOutput,
  ListInterceptionHistoryHttp
> = {
  name: "ListInterceptionHistory",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListInterceptionHistory", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["InterceptionHistoryList", "*", "Id"], "bigint"],
    [["InterceptionHistoryList", "*", "RuleId"], "bigint"],
  ],
};

/**
 * Walk through `InterceptionHistoryList` of all pages: `for await (const item of
 * paginateListInterceptionHistory(…))`.
 *
 * Each page is a call of listInterceptionHistory, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListInterceptionHistory({
 *   ClusterId: "c7c190a82d9a048be9038d352840f****",
 *   CurrentPage: 1,
 *   EndTime: 1635575219000,
 *   HistoryName: "异常访问。",
 *   Lang: "zh",
 *   PageSize: 20,
 *   StartTime: 1651290987000,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListInterceptionHistory: Pager<
  ListInterceptionHistoryInput,
  ListInterceptionHistoryOutput,
  NonNullable<ListInterceptionHistoryOutput["InterceptionHistoryList"]>[number]
> = {
  route: listInterceptionHistory,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["InterceptionHistoryList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListInterceptionHistory as `client.http` calls it. */
export interface ListInterceptionHistoryHttp {
  "/ListInterceptionHistory": {
    post: {
      parameters: {
        query?: ListInterceptionHistoryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListInterceptionHistoryOutput;
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
