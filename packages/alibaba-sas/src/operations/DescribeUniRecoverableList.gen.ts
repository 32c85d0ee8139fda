// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeUniRecoverableListInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example msdb */
  Database?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 123 */
  PolicyId: number | bigint;
}

export interface DescribeUniRecoverableListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example msdb */
  Database?: string;
  /** @example 20 */
  PageSize?: number;
  RecoverableInfoList?: DescribeUniRecoverableListOutputRecoverableInfoListItem[];
  /** @example 23 */
  TotalCount?: number;
}

export interface DescribeUniRecoverableListOutputRecoverableInfoListItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671468180000
   */
  FirstTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671468180000
   */
  LastTime?: number;
  /** @example 4529940.0 */
  ResetScn?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ResetTime?: number;
  /**
   * @example { "files": { "qtc": "F:\\\\database\\\\qtc.mdf", "qtc_log": "F:\\\\database\\\\qtc_0.ldf" }, "name": "qtc"
   * }
   */
  RestoreInfo?: string;
}

/**
 * The documented error codes of DescribeUniRecoverableList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeUniRecoverableListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeUniRecoverableList with one of its documented codes. */
export const isDescribeUniRecoverableListError: ErrorGuard<DescribeUniRecoverableListErrorCode> = (error) =>
  isCloudError(error, "DescribeUniRecoverableList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeUniRecoverableList({
 *   CurrentPage: 1,
 *   Database: "msdb",
 *   PageSize: 20,
 *   PolicyId: 123,
 * });
 * ```
 * @throws CloudError
 */
export const describeUniRecoverableList: TypedRoute<
  DescribeUniRecoverableListInput,
  DescribeUniRecoverableListOutput,
  DescribeUniRecoverableListHttp
> = {
  name: "DescribeUniRecoverableList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeUniRecoverableList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `RecoverableInfoList` of all pages: `for await (const item of
 * paginateDescribeUniRecoverableList(…))`.
 *
 * Each page is a call of describeUniRecoverableList, made when it is needed, until `TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeUniRecoverableList({
 *   CurrentPage: 1,
 *   Database: "msdb",
 *   PageSize: 20,
 *   PolicyId: 123,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeUniRecoverableList: Pager<
  DescribeUniRecoverableListInput,
  DescribeUniRecoverableListOutput,
  NonNullable<DescribeUniRecoverableListOutput["RecoverableInfoList"]>[number]
> = {
  route: describeUniRecoverableList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["RecoverableInfoList"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeUniRecoverableList as `client.http` calls it. */
export interface DescribeUniRecoverableListHttp {
  "/DescribeUniRecoverableList": {
    post: {
      parameters: {
        query: DescribeUniRecoverableListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeUniRecoverableListOutput;
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
