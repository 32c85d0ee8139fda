// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeRiskListCheckResultInput {
  /** @example 1 */
  CurrentPage?: number;
  InstanceIds?: string[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 10 */
  PageSize?: number;
  ResourceOwnerId?: number | bigint;
  /** @example 59.57.XX.XX */
  SourceIp?: string;
}

export interface DescribeRiskListCheckResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: DescribeRiskListCheckResultOutputListItem[];
}

export interface DescribeRiskListCheckResultOutputListItem {
  /** @example rm-bp1e8t4q15sr3**** */
  InstanceId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  riskCount?: number;
}

/**
 * The documented error codes of DescribeRiskListCheckResult.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeRiskListCheckResultErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeRiskListCheckResult with one of its documented codes. */
export const isDescribeRiskListCheckResultError: ErrorGuard<DescribeRiskListCheckResultErrorCode> = (error) =>
  isCloudError(error, "DescribeRiskListCheckResult", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeRiskListCheckResult({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 10,
 *   SourceIp: "59.57.XX.XX",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeRiskListCheckResult: TypedRoute<
  DescribeRiskListCheckResultInput,
  DescribeRiskListCheckResultOutput,
  DescribeRiskListCheckResultHttp
> = {
  name: "DescribeRiskListCheckResult",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeRiskListCheckResult", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateDescribeRiskListCheckResult(…))`.
 *
 * Each page is a call of describeRiskListCheckResult, made when it is needed, until one is not full or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeRiskListCheckResult({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 10,
 *   SourceIp: "59.57.XX.XX",
 * })) console.log(item);
 * ```
 * @deprecated
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeRiskListCheckResult: Pager<
  DescribeRiskListCheckResultInput,
  DescribeRiskListCheckResultOutput,
  NonNullable<DescribeRiskListCheckResultOutput["List"]>[number]
> = {
  route: describeRiskListCheckResult,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  paginate,
};

/** DescribeRiskListCheckResult as `client.http` calls it. */
export interface DescribeRiskListCheckResultHttp {
  "/DescribeRiskListCheckResult": {
    post: {
      parameters: {
        query?: DescribeRiskListCheckResultInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeRiskListCheckResultOutput;
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
