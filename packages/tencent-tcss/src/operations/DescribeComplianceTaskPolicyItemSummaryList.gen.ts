// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ComplianceAssetType, ComplianceFilters, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeComplianceTaskPolicyItemSummaryListInput {
  /** List only items for assets of this kind. */
  AssetType?: ComplianceAssetType;
  /**
   * Number of items before the page.
   * @example 0
   */
  Offset?: number | bigint;
  /**
   * Most items that a page may have.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * List only items that fit all of these. Names: Name; ItemType, with a Category; RiskLevel, with a digit from 0
   * to 3 in the payload; IsOpen, whether the item is enabled.
   */
  Filters?: ComplianceFilters[];
}

/** Envelope of every response. */
export interface DescribeComplianceTaskPolicyItemSummaryListOutput {
  /**
   * Check that the results are of; 0 in the payload.
   * @example 6767
   */
  TaskId: bigint;
  /**
   * Number of items on all pages.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 33
   */
  TotalCount: number;
  /** The items on this page. */
  PolicyItemSummaryList: CompliancePolicyItemSummary[];
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/** One item of a benchmark and how many assets pass it. */
export interface CompliancePolicyItemSummary {
  /**
   * Id of the item for this account, which other operations take.
   * @example 6190
   */
  CustomerPolicyItemId: bigint;
  /**
   * Id of the item that it was made from, the same for all accounts.
   * @example 1
   */
  BasePolicyItemId: bigint;
  /**
   * What the item demands, in a line.
   * @example 确保不使用特权容器
   */
  Name: string;
  /**
   * Chapter of the benchmark, such as CATEGORY_DOCKER_RUNTIME.
   * @example CATEGORY_DOCKER_RUNTIME
   */
  Category: string;
  /**
   * Benchmark that the item belongs to.
   * @example CIS Docker
   */
  BenchmarkStandardName: string;
  /**
   * How bad it is to fail the item. The vendor lists codes; its payload has a digit, 3.
   * - `RISK_CRITICAL`: critical
   * - `RISK_HIGH`: high
   * - `RISK_MEDIUM`: medium
   * - `RISK_LOW`: low
   * - `RISK_NOTICE`: worth a notice
   * - or a value that the vendor added since
   * @example 3
   */
  RiskLevel: "RISK_CRITICAL" | "RISK_HIGH" | "RISK_MEDIUM" | "RISK_LOW" | "RISK_NOTICE" | (string & {});
  /** Kind of asset that a compliance check looks at. */
  AssetType: ComplianceAssetType;
  /**
   * When the item was last checked, as YYYY-MM-DD HH:mm:ss.
   * @example 2024-10-30 02:02:27
   */
  LastCheckTime: string;
  /**
   * How the check of the item is doing.
   * - `CHECK_INIT`: about to begin
   * - `CHECK_RUNNING`: under way
   * - `CHECK_FINISHED`: done
   * - `CHECK_FAILED`: failed
   * - or a value that the vendor added since
   * @example CHECK_FINISHED
   */
  CheckStatus: "CHECK_INIT" | "CHECK_RUNNING" | "CHECK_FINISHED" | "CHECK_FAILED" | (string & {});
  /**
   * What came of the check.
   * - `RESULT_PASSED`: passed
   * - `RESULT_FAILED`: not passed, for the assets that FailedAssetCount counts
   * - or a value that the vendor added since
   * @example RESULT_FAILED
   */
  CheckResult: "RESULT_PASSED" | "RESULT_FAILED" | (string & {});
  /**
   * How many assets pass the item.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 210
   */
  PassedAssetCount: number;
  /**
   * How many assets fail the item.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 29
   */
  FailedAssetCount: number;
  /**
   * Entry of the allowlist by which the account ignores the item; 0 if it does not.
   * @example 0
   */
  WhitelistId: bigint;
  /**
   * How to pass the item, in words for people.
   * @example 不要运行带有--privileged标志的容器。 例如，不要启动如下容器：docker run --interactive --tty --privileged centos/bin/bash。
   */
  FixSuggestion: string;
  /**
   * Id of the benchmark that the item belongs to.
   * @example 1
   */
  BenchmarkStandardId: bigint;
  /**
   * Releases of the software that the item holds for.
   * @example docker 1.11-1.13, 17.12-20.10.2
   */
  ApplicableVersion: string;
  /**
   * Why the item matters, in words for people.
   * @example 开启了privileged权限之后，会让容器拥有底层主机的大部分权限，不应该在创建容器时使用该参数
   */
  Description: string;
  /** Commands by which a person can check the item, in words for people. */
  AuditProcedure: string;
  /**
   * Whether checks look at the item.
   * - `0`: no
   * - `1`: yes
   * - or a value that the vendor added since
   * @example 1
   */
  IsEnable?: 0 | 1 | (number & {});
}

/**
 * The documented error codes of DescribeComplianceTaskPolicyItemSummaryList.
 *
 * - `AuthFailure`: The service does not accept the signature or the credentials.
 * - `FailedOperation`: The items could not be read; the message says why.
 * - `InternalError`: The service failed; the call may be repeated.
 * - `InvalidParameter`: A parameter has a bad value, such as an unknown name in Filters.
 * - `OperationDenied`: The service rejects the operation; the message says why.
 * - `RequestLimitExceeded`: Too many calls in a short time; wait before the next.
 * - `UnauthorizedOperation`: No CAM policy allows the caller this operation.
 */
export type DescribeComplianceTaskPolicyItemSummaryListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeComplianceTaskPolicyItemSummaryList with one of its documented codes. */
export const isDescribeComplianceTaskPolicyItemSummaryListError: ErrorGuard<
  DescribeComplianceTaskPolicyItemSummaryListErrorCode
> = (error) =>
  isCloudError(error, "DescribeComplianceTaskPolicyItemSummaryList", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, api-intl; 2026-08-21).
 *
 * List the items of the last compliance check with how many assets passed.
 *
 * One entry per item of a benchmark such as CIS Docker: what it demands, how to check and fix it, and how many
 * assets pass and fail. The result is that of the last check, whose id is TaskId; CreateComplianceTask starts
 * another.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeComplianceTaskPolicyItemSummaryList({
 *   Offset: 0,
 *   Limit: 10,
 *   Filters: [
 *     { Name: "RiskLevel", Values: ["3", "2", "1", "0"], ExactMatch: true },
 *     { Name: "ItemType", Values: ["CATEGORY_DOCKER_RUNTIME"], ExactMatch: true },
 *   ],
 *   AssetType: "ASSET_CONTAINER",
 * });
 * ```
 * @throws CloudError
 */
export const describeComplianceTaskPolicyItemSummaryList: TypedRoute<
  DescribeComplianceTaskPolicyItemSummaryListInput,
  DescribeComplianceTaskPolicyItemSummaryListOutput,
  DescribeComplianceTaskPolicyItemSummaryListHttp
> = {
  name: "DescribeComplianceTaskPolicyItemSummaryList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeComplianceTaskPolicyItemSummaryList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  convert: [
    [["Response", "TaskId"], "bigint"],
    [["Response", "PolicyItemSummaryList", "*", "CustomerPolicyItemId"], "bigint"],
    [["Response", "PolicyItemSummaryList", "*", "BasePolicyItemId"], "bigint"],
    [["Response", "PolicyItemSummaryList", "*", "WhitelistId"], "bigint"],
    [["Response", "PolicyItemSummaryList", "*", "BenchmarkStandardId"], "bigint"],
  ],
  errors: {
    AuthFailure: "credentials",
    FailedOperation: "failed",
    InternalError: "server",
    InvalidParameter: "invalid",
    OperationDenied: "failed",
    RequestLimitExceeded: "throttled",
    UnauthorizedOperation: "permission",
  },
};

/**
 * Walk through `PolicyItemSummaryList` of all pages: `for await (const item of
 * paginateDescribeComplianceTaskPolicyItemSummaryList(…))`.
 *
 * Each page is a call of describeComplianceTaskPolicyItemSummaryList, made when it is needed, until `TotalCount`
 * is reached or one is empty. `Offset`, the number of items before the first page, is 0 and `Limit` 100 unless
 * you say otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeComplianceTaskPolicyItemSummaryList({
 *   Offset: 0,
 *   Limit: 10,
 *   Filters: [
 *     { Name: "RiskLevel", Values: ["3", "2", "1", "0"], ExactMatch: true },
 *     { Name: "ItemType", Values: ["CATEGORY_DOCKER_RUNTIME"], ExactMatch: true },
 *   ],
 *   AssetType: "ASSET_CONTAINER",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeComplianceTaskPolicyItemSummaryList: Pager<
  DescribeComplianceTaskPolicyItemSummaryListInput,
  DescribeComplianceTaskPolicyItemSummaryListOutput,
  CompliancePolicyItemSummary
> = {
  route: describeComplianceTaskPolicyItemSummaryList,
  position: "Offset",
  counts: "items",
  first: 0,
  size: "Limit",
  defaultSize: 100,
  items: ["PolicyItemSummaryList"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeComplianceTaskPolicyItemSummaryList as `client.http` calls it. */
export interface DescribeComplianceTaskPolicyItemSummaryListHttp {
  "/DescribeComplianceTaskPolicyItemSummaryList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeComplianceTaskPolicyItemSummaryListInput;
        };
      };
      responses: {
        /** @description One page of items, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: DescribeComplianceTaskPolicyItemSummaryListOutput;
            };
          };
        };
        /** @description Refused before the service saw the call; the body may be anything, HTML included. */
        "4XX": {
          content?: never;
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
