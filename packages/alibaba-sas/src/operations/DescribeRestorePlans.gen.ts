// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeRestorePlansInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example sql-test-001 */
  InstanceName?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example running */
  Status?: "init" | "created" | "running" | "completed" | "error" | "restoring" | (string & {});
}

export interface DescribeRestorePlansOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeRestorePlansOutputPageInfo;
  RestorePlans?: DescribeRestorePlansOutputRestorePlansItem[];
}

export interface DescribeRestorePlansOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 33 */
  TotalCount?: number;
}

export interface DescribeRestorePlansOutputRestorePlansItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  CreatedTime?: number;
  /** @example Bankup**** */
  DatabaseName?: string;
  /** @example sql-test-001 */
  InstanceName?: string;
  /** @example 123 */
  PolicyId?: bigint;
  /** @example KtDataBase */
  PolicyName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RestorePoint?: number;
  /** @example running */
  Status?: "init" | "created" | "running" | "completed" | "error" | "restoring" | (string & {});
  /** @example OABak */
  TargetDatabaseName?: string;
  /** @example i-2zehqflgbl9ep2he**** */
  TargetInstanceId?: string;
  /** @example hbr-detection-hh */
  TargetInstanceName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  UpdatedTime?: number;
}

/**
 * The documented error codes of DescribeRestorePlans.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeRestorePlansErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeRestorePlans with one of its documented codes. */
export const isDescribeRestorePlansError: ErrorGuard<DescribeRestorePlansErrorCode> = (error) =>
  isCloudError(error, "DescribeRestorePlans", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeRestorePlans({
 *   CurrentPage: 1,
 *   InstanceName: "sql-test-001",
 *   PageSize: 20,
 *   Status: "running",
 * });
 * ```
 * @throws CloudError
 */
export const describeRestorePlans: TypedRoute<
  DescribeRestorePlansInput,
  DescribeRestorePlansOutput,
  DescribeRestorePlansHttp
> = {
  name: "DescribeRestorePlans",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeRestorePlans", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["RestorePlans", "*", "PolicyId"], "bigint"]],
};

/**
 * Walk through `RestorePlans` of all pages: `for await (const item of paginateDescribeRestorePlans(…))`.
 *
 * Each page is a call of describeRestorePlans, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeRestorePlans({
 *   CurrentPage: 1,
 *   InstanceName: "sql-test-001",
 *   PageSize: 20,
 *   Status: "running",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeRestorePlans: Pager<
  DescribeRestorePlansInput,
  DescribeRestorePlansOutput,
  NonNullable<DescribeRestorePlansOutput["RestorePlans"]>[number]
> = {
  route: describeRestorePlans,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["RestorePlans"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeRestorePlans as `client.http` calls it. */
export interface DescribeRestorePlansHttp {
  "/DescribeRestorePlans": {
    post: {
      parameters: {
        query?: DescribeRestorePlansInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeRestorePlansOutput;
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
