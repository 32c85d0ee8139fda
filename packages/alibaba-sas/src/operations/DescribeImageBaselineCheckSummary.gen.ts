// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageBaselineCheckSummaryInput {
  /** @example c60b77fe62093480db6164a3c2fa5**** */
  ClusterId?: string;
  /** @example Unauthorized access */
  Criteria?: string;
  /** @example BaselineNameAlias */
  CriteriaType?: "BaselineNameAlias" | "BaselineClassAlias" | (string & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example high */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  ScanRange?: string[];
}

export interface DescribeImageBaselineCheckSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BaselineResultSummary?: DescribeImageBaselineCheckSummaryOutputBaselineResultSummaryItem[];
  PageInfo?: DescribeImageBaselineCheckSummaryOutputPageInfo;
}

export interface DescribeImageBaselineCheckSummaryOutputBaselineResultSummaryItem {
  /** @example Unauthorized access */
  BaselineClassAlias?: string;
  /** @example hc_image_exploit */
  BaselineClassKey?: string;
  /** @example Unauthorized access */
  BaselineNameAlias?: string;
  /** @example hc_image_exploit */
  BaselineNameKey?: string;
  /** @example high */
  BaselineNameLevel?: "high" | "medium" | "low" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1626628760000
   */
  FirstScanTime?: number;
  /** @example 15 */
  HighRiskImage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1626628760000
   */
  LastScanTime?: number;
  /** @example 0 */
  LowRiskImage?: number;
  /** @example 0 */
  MiddleRiskImage?: number;
  /** @example 0 */
  Status?: 0 | 1 | 2 | 3 | (number & {});
}

export interface DescribeImageBaselineCheckSummaryOutputPageInfo {
  /** @example 3 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 3 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeImageBaselineCheckSummary.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageBaselineCheckSummaryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageBaselineCheckSummary with one of its documented codes. */
export const isDescribeImageBaselineCheckSummaryError: ErrorGuard<DescribeImageBaselineCheckSummaryErrorCode> = (
  error,
) => isCloudError(error, "DescribeImageBaselineCheckSummary", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageBaselineCheckSummary({
 *   ClusterId: "c60b77fe62093480db6164a3c2fa5****",
 *   Criteria: "Unauthorized access",
 *   CriteriaType: "BaselineNameAlias",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RiskLevel: "high",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageBaselineCheckSummary: TypedRoute<
  DescribeImageBaselineCheckSummaryInput,
  DescribeImageBaselineCheckSummaryOutput,
  DescribeImageBaselineCheckSummaryHttp
> = {
  name: "DescribeImageBaselineCheckSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageBaselineCheckSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `BaselineResultSummary` of all pages: `for await (const item of
 * paginateDescribeImageBaselineCheckSummary(…))`.
 *
 * Each page is a call of describeImageBaselineCheckSummary, made when it is needed, until `PageInfo.TotalCount`
 * is reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageBaselineCheckSummary({
 *   ClusterId: "c60b77fe62093480db6164a3c2fa5****",
 *   Criteria: "Unauthorized access",
 *   CriteriaType: "BaselineNameAlias",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RiskLevel: "high",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeImageBaselineCheckSummary: Pager<
  DescribeImageBaselineCheckSummaryInput,
  DescribeImageBaselineCheckSummaryOutput,
  NonNullable<DescribeImageBaselineCheckSummaryOutput["BaselineResultSummary"]>[number]
> = {
  route: describeImageBaselineCheckSummary,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["BaselineResultSummary"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeImageBaselineCheckSummary as `client.http` calls it. */
export interface DescribeImageBaselineCheckSummaryHttp {
  "/DescribeImageBaselineCheckSummary": {
    post: {
      parameters: {
        query?: DescribeImageBaselineCheckSummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageBaselineCheckSummaryOutput;
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
