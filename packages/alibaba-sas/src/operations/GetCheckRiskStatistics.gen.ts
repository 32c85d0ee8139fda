// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetCheckRiskStatisticsInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
}

export interface GetCheckRiskStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 3 */
  Count?: number;
  Data?: GetCheckRiskStatisticsOutputDataItem[];
  Summary?: GetCheckRiskStatisticsOutputSummary;
}

export interface GetCheckRiskStatisticsOutputDataItem {
  /** @example 43 */
  HighWarningCount?: number;
  /** @example 3 */
  LowWarningCount?: number;
  /** @example 29 */
  MediumWarningCount?: number;
  /** @example 143 */
  PassCount?: number;
  /** @example SECURITY */
  SceneName?: string;
  SubStatistics?: GetCheckRiskStatisticsOutputDataItemSubStatisticsItem[];
  /** @example 219 */
  TotalCount?: number;
}

export interface GetCheckRiskStatisticsOutputSummary {
  /** @example 0 */
  HandledCheckToday?: number;
  /** @example 3 */
  HandledCheckTotal?: number;
  /** @example 365 */
  HandledDays?: number;
  /** @example 1 */
  RiskCheckCnt?: number;
  /** @example 30 */
  RiskDays?: number;
  /** @example 5 */
  RiskWarningCnt?: number;
}

export interface GetCheckRiskStatisticsOutputDataItemSubStatisticsItem {
  /** @example weak_password */
  Alias?: string;
  /** @example 3 */
  HighWarningCount?: number;
  /** @example 0 */
  LowWarningCount?: number;
  /** @example 0 */
  MediumWarningCount?: number;
  /** @example 2 */
  PassCount?: number;
  /** @example 5 */
  TotalCount?: number;
  /** @example weak_password */
  TypeName?: string;
}

/**
 * The documented error codes of GetCheckRiskStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetCheckRiskStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetCheckRiskStatistics with one of its documented codes. */
export const isGetCheckRiskStatisticsError: ErrorGuard<GetCheckRiskStatisticsErrorCode> = (error) =>
  isCloudError(error, "GetCheckRiskStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:GetCheckRiskStatistics`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getCheckRiskStatistics({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const getCheckRiskStatistics: TypedRoute<
  GetCheckRiskStatisticsInput,
  GetCheckRiskStatisticsOutput,
  GetCheckRiskStatisticsHttp
> = {
  name: "GetCheckRiskStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCheckRiskStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Data` of all pages: `for await (const item of paginateGetCheckRiskStatistics(…))`.
 *
 * Each page is a call of getCheckRiskStatistics, made when it is needed, until one is not full or one is empty.
 * `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise. `byPage()` gives
 * the answers instead of their items.
 *
 * Permission: `yundun-sas:GetCheckRiskStatistics`.
 * @example
 * ```ts
 * for await (const item of client.paginateGetCheckRiskStatistics({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateGetCheckRiskStatistics: Pager<
  GetCheckRiskStatisticsInput,
  GetCheckRiskStatisticsOutput,
  NonNullable<GetCheckRiskStatisticsOutput["Data"]>[number]
> = {
  route: getCheckRiskStatistics,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Data"],
  paginate,
};

/** GetCheckRiskStatistics as `client.http` calls it. */
export interface GetCheckRiskStatisticsHttp {
  "/GetCheckRiskStatistics": {
    post: {
      parameters: {
        query?: GetCheckRiskStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCheckRiskStatisticsOutput;
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
