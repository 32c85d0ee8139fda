// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeRiskCheckResultInput {
  /** @example RDS */
  AssetType?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 1 */
  GroupId?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | bigint;
  ItemIds?: string[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example ALB_NetWorkAccessControl */
  Name?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example enabled */
  QueryFlag?: "enabled" | "disabled" | (string & {});
  ResourceOwnerId?: number | bigint;
  /** @example high */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  /** @example 1.2.XX.XX */
  SourceIp?: string;
  /** @example pass */
  Status?: "pass" | "failed" | "running" | "waiting" | "ignored" | "falsePositive" | (string & {});
}

export interface DescribeRiskCheckResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  List?: DescribeRiskCheckResultOutputListItem[];
  /** @example 20 */
  PageCount?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 12 */
  TotalCount?: number;
}

export interface DescribeRiskCheckResultOutputListItem {
  /** @example 0 */
  AffectedCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1639429164000
   */
  CheckTime?: number;
  /** @example 1 */
  ItemId?: bigint;
  /** @example 0 */
  RemainingTime?: number;
  /** @example disabled */
  RepairStatus?: "enabled" | "disabled" | (string & {});
  /** @example ECS */
  RiskAssertType?: string;
  RiskItemResources?: DescribeRiskCheckResultOutputListItemRiskItemResourcesItem[];
  /** @example high */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  /** @example 1 */
  Sort?: number;
  /** @example enabled */
  StartStatus?: "enabled" | "disable" | (string & {});
  /** @example pass */
  Status?: "pass" | "failed" | "running" | "waiting" | "ignored" | "falsePositive" | (string & {});
  /** @example 15384933 */
  TaskId?: bigint;
  /** @example RDS - Whitelist Configuration */
  Title?: string;
  /** @example Log audit */
  Type?: string;
}

export interface DescribeRiskCheckResultOutputListItemRiskItemResourcesItem {
  ContentResource?: {
    [key: string]: unknown;
  };
  /** @example bestPractice */
  ResourceName?: "bestPractice" | "influence" | "suggestion" | "helpResource" | (string & {});
}

/**
 * The documented error codes of DescribeRiskCheckResult.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeRiskCheckResultErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeRiskCheckResult with one of its documented codes. */
export const isDescribeRiskCheckResultError: ErrorGuard<DescribeRiskCheckResultErrorCode> = (error) =>
  isCloudError(error, "DescribeRiskCheckResult", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeRiskCheckResult({
 *   AssetType: "RDS",
 *   CurrentPage: 1,
 *   GroupId: 1,
 *   Lang: "zh",
 *   Name: "ALB_NetWorkAccessControl",
 *   PageSize: 20,
 *   QueryFlag: "enabled",
 *   RiskLevel: "high",
 *   SourceIp: "1.2.XX.XX",
 *   Status: "pass",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeRiskCheckResult: TypedRoute<
  DescribeRiskCheckResultInput,
  DescribeRiskCheckResultOutput,
  DescribeRiskCheckResultHttp
> = {
  name: "DescribeRiskCheckResult",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeRiskCheckResult", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["List", "*", "ItemId"], "bigint"],
    [["List", "*", "TaskId"], "bigint"],
  ],
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateDescribeRiskCheckResult(…))`.
 *
 * Each page is a call of describeRiskCheckResult, made when it is needed, until `TotalCount` is reached or one
 * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeRiskCheckResult({
 *   AssetType: "RDS",
 *   CurrentPage: 1,
 *   GroupId: 1,
 *   Lang: "zh",
 *   Name: "ALB_NetWorkAccessControl",
 *   PageSize: 20,
 *   QueryFlag: "enabled",
 *   RiskLevel: "high",
 *   SourceIp: "1.2.XX.XX",
 *   Status: "pass",
 * })) console.log(item);
 * ```
 * @deprecated
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeRiskCheckResult: Pager<
  DescribeRiskCheckResultInput,
  DescribeRiskCheckResultOutput,
  NonNullable<DescribeRiskCheckResultOutput["List"]>[number]
> = {
  route: describeRiskCheckResult,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeRiskCheckResult as `client.http` calls it. */
export interface DescribeRiskCheckResultHttp {
  "/DescribeRiskCheckResult": {
    post: {
      parameters: {
        query?: DescribeRiskCheckResultInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeRiskCheckResultOutput;
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
