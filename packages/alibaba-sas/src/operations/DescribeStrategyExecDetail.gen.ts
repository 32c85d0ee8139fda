// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeStrategyExecDetailInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 1.2.XX.XX */
  SourceIp?: string;
  /** @example 8437592 */
  StrategyId: number;
}

export interface DescribeStrategyExecDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 2021-12-05 00:12:46 */
  EndTime?: string;
  /** @example 94 */
  FailCount?: number;
  FailedEcsList?: DescribeStrategyExecDetailOutputFailedEcsListItem[];
  /** @example 0 */
  InProcessCount?: number;
  /** @example 100% */
  Percent?: string;
  /** @example Manual */
  Source?: "Schedule" | "Manual" | (string & {});
  /** @example 2021-12-05 00:12:16 */
  StartTime?: string;
  /** @example 81 */
  SuccessCount?: number;
}

export interface DescribeStrategyExecDetailOutputFailedEcsListItem {
  /** @example 115.28.XX.XX */
  IP?: string;
  /** @example worker-k8s-for-cs-cf5741fb95c3a45d0864f0e4544dc**** */
  InstanceName?: string;
  /** @example 115.28.XX.XX */
  InternetIp?: string;
  /** @example 172.31.XX.XX */
  IntranetIp?: string;
  /** @example Detect timeout */
  Reason?: string;
}

/**
 * The documented error codes of DescribeStrategyExecDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeStrategyExecDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeStrategyExecDetail with one of its documented codes. */
export const isDescribeStrategyExecDetailError: ErrorGuard<DescribeStrategyExecDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeStrategyExecDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeStrategyExecDetail({
 *   CurrentPage: 1,
 *   PageSize: 10,
 *   SourceIp: "1.2.XX.XX",
 *   StrategyId: 8437592,
 * });
 * ```
 * @throws CloudError
 */
export const describeStrategyExecDetail: TypedRoute<
  DescribeStrategyExecDetailInput,
  DescribeStrategyExecDetailOutput,
  DescribeStrategyExecDetailHttp
> = {
  name: "DescribeStrategyExecDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeStrategyExecDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `FailedEcsList` of all pages: `for await (const item of paginateDescribeStrategyExecDetail(…))`.
 *
 * Each page is a call of describeStrategyExecDetail, made when it is needed, until one is not full or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeStrategyExecDetail({
 *   CurrentPage: 1,
 *   PageSize: 10,
 *   SourceIp: "1.2.XX.XX",
 *   StrategyId: 8437592,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeStrategyExecDetail: Pager<
  DescribeStrategyExecDetailInput,
  DescribeStrategyExecDetailOutput,
  NonNullable<DescribeStrategyExecDetailOutput["FailedEcsList"]>[number]
> = {
  route: describeStrategyExecDetail,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["FailedEcsList"],
  paginate,
};

/** DescribeStrategyExecDetail as `client.http` calls it. */
export interface DescribeStrategyExecDetailHttp {
  "/DescribeStrategyExecDetail": {
    post: {
      parameters: {
        query: DescribeStrategyExecDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeStrategyExecDetailOutput;
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
