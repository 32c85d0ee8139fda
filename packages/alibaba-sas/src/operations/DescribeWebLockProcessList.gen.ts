// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWebLockProcessListInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example cron */
  ProcessName?: string;
  /** @example 0 */
  Status?: 1 | 0 | (number & {});
}

export interface DescribeWebLockProcessListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  CurrentPage?: number;
  List?: DescribeWebLockProcessListOutputListItem[];
  /** @example 20 */
  PageSize?: number;
  /** @example 200 */
  TotalCount?: number;
}

export interface DescribeWebLockProcessListOutputListItem {
  /** @example 33 */
  Count?: string;
  /** @example test_ecs */
  InstanceName?: string;
  /** @example 8.210.XX.XX */
  InternetIp?: string;
  /** @example 172.25.XX.XX */
  IntranetIp?: string;
  /** @example cron */
  ProcessName?: string;
  /** @example /usr/sbin/cron */
  ProcessPath?: string;
  /** @example 0 */
  Status?: 1 | 0 | (number & {});
  /** @example 49e25e0f-bb51-4a5a-a1b3-13a4ddaa**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeWebLockProcessList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeWebLockProcessListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeWebLockProcessList with one of its documented codes. */
export const isDescribeWebLockProcessListError: ErrorGuard<DescribeWebLockProcessListErrorCode> = (error) =>
  isCloudError(error, "DescribeWebLockProcessList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeWebLockProcessList({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   ProcessName: "cron",
 *   Status: 0,
 * });
 * ```
 * @throws CloudError
 */
export const describeWebLockProcessList: TypedRoute<
  DescribeWebLockProcessListInput,
  DescribeWebLockProcessListOutput,
  DescribeWebLockProcessListHttp
> = {
  name: "DescribeWebLockProcessList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWebLockProcessList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateDescribeWebLockProcessList(…))`.
 *
 * Each page is a call of describeWebLockProcessList, made when it is needed, until `TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeWebLockProcessList({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   ProcessName: "cron",
 *   Status: 0,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeWebLockProcessList: Pager<
  DescribeWebLockProcessListInput,
  DescribeWebLockProcessListOutput,
  NonNullable<DescribeWebLockProcessListOutput["List"]>[number]
> = {
  route: describeWebLockProcessList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeWebLockProcessList as `client.http` calls it. */
export interface DescribeWebLockProcessListHttp {
  "/DescribeWebLockProcessList": {
    post: {
      parameters: {
        query?: DescribeWebLockProcessListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWebLockProcessListOutput;
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
