// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageBaselineCheckResultInput {
  /** @example ak_leak */
  Criteria?: string;
  /** @example BaselineNameAlias */
  CriteriaType?: "BaselineNameAlias" | "BaselineClassAlias" | (string & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example a910053dd4710173ecc9e9d8931f**** */
  ImageUuid: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example high,medium,low */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  ScanRange?: string[];
}

export interface DescribeImageBaselineCheckResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BaselineResult?: DescribeImageBaselineCheckResultOutputBaselineResultItem[];
  PageInfo?: DescribeImageBaselineCheckResultOutputPageInfo;
}

export interface DescribeImageBaselineCheckResultOutputBaselineResultItem {
  /** @example identification */
  BaselineClassAlias?: string;
  /** @example 5 */
  BaselineItemCount?: number;
  /** @example 身份鉴别 */
  BaselineNameAlias?: string;
  /** @example identification */
  BaselineNameKey?: string;
  /** @example high */
  BaselineNameLevel?: "high" | "medium" | "low" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1610304058366
   */
  FirstScanTime?: number;
  /** @example 1 */
  HighRiskItemCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1610304058301
   */
  LastScanTime?: number;
  /** @example 10 */
  LowRiskItemCount?: number;
  /** @example 1 */
  MiddleRiskItemCount?: number;
  /** @example 1 */
  Status?: 0 | 1 | (number & {});
}

export interface DescribeImageBaselineCheckResultOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeImageBaselineCheckResult.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageBaselineCheckResultErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageBaselineCheckResult with one of its documented codes. */
export const isDescribeImageBaselineCheckResultError: ErrorGuard<DescribeImageBaselineCheckResultErrorCode> = (error) =>
  isCloudError(error, "DescribeImageBaselineCheckResult", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageBaselineCheckResult({
 *   Criteria: "ak_leak",
 *   CriteriaType: "BaselineNameAlias",
 *   CurrentPage: 1,
 *   ImageUuid: "a910053dd4710173ecc9e9d8931f****",
 *   Lang: "zh",
 *   PageSize: 20,
 *   RiskLevel: "high,medium,low",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageBaselineCheckResult: TypedRoute<
  DescribeImageBaselineCheckResultInput,
  DescribeImageBaselineCheckResultOutput,
  DescribeImageBaselineCheckResultHttp
> = {
  name: "DescribeImageBaselineCheckResult",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageBaselineCheckResult", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `BaselineResult` of all pages: `for await (const item of
 * paginateDescribeImageBaselineCheckResult(…))`.
 *
 * Each page is a call of describeImageBaselineCheckResult, made when it is needed, until `PageInfo.TotalCount`
 * is reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageBaselineCheckResult({
 *   Criteria: "ak_leak",
 *   CriteriaType: "BaselineNameAlias",
 *   CurrentPage: 1,
 *   ImageUuid: "a910053dd4710173ecc9e9d8931f****",
 *   Lang: "zh",
 *   PageSize: 20,
 *   RiskLevel: "high,medium,low",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeImageBaselineCheckResult: Pager<
  DescribeImageBaselineCheckResultInput,
  DescribeImageBaselineCheckResultOutput,
  NonNullable<DescribeImageBaselineCheckResultOutput["BaselineResult"]>[number]
> = {
  route: describeImageBaselineCheckResult,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["BaselineResult"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeImageBaselineCheckResult as `client.http` calls it. */
export interface DescribeImageBaselineCheckResultHttp {
  "/DescribeImageBaselineCheckResult": {
    post: {
      parameters: {
        query: DescribeImageBaselineCheckResultInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageBaselineCheckResultOutput;
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
