// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWebLockFileEventsInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example n */
  Dealed?: "n" | "y" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example sys_create */
  ProcessName?: string;
  /** @example test-ecs */
  Remark?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1660649981419
   */
  TsBegin?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1660649981419
   */
  TsEnd?: number;
}

export interface DescribeWebLockFileEventsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 2 */
  CurrentPage?: number;
  List?: DescribeWebLockFileEventsOutputListItem[];
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

export interface DescribeWebLockFileEventsOutputListItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1657178400000
   */
  Ds?: number;
  /** @example modify */
  EventName?: string;
  /** @example 1 */
  EventStatus?: "1" | "2" | "4" | "8" | "10" | "16" | "32" | "64" | "128" | "512" | (string & {});
  /** @example audit */
  EventType?: "audit" | "web_lock" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1657178400000
   */
  GmtEvent?: number;
  /** @example 3555953980 */
  Id?: bigint;
  /** @example sql-test-001 */
  InstanceName?: string;
  /** @example 8.210.XX.XX */
  InternetIp?: string;
  /** @example 172.25.XX.XX */
  IntranetIp?: string;
  /** @example 8.210.XX.XX */
  Ip?: string;
  /** @example medium */
  Level?: string;
  /** @example D:\\test-tamper-proofing\\123.html */
  Path?: string;
  /** @example python3.7 */
  ProcessName?: string;
  /** @example C:\\Windows\\explorer.exe */
  ProcessPath?: string;
  /** @example 1 */
  Status?: "1" | "2" | "4" | "8" | "10" | "16" | "32" | "64" | "128" | "512" | (string & {});
  /** @example 49e25e0f-bb51-4a5a-a1b3-13a4ddaa**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeWebLockFileEvents.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeWebLockFileEventsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeWebLockFileEvents with one of its documented codes. */
export const isDescribeWebLockFileEventsError: ErrorGuard<DescribeWebLockFileEventsErrorCode> = (error) =>
  isCloudError(error, "DescribeWebLockFileEvents", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeWebLockFileEvents({
 *   CurrentPage: 1,
 *   Dealed: "n",
 *   PageSize: 20,
 *   ProcessName: "sys_create",
 *   Remark: "test-ecs",
 *   TsBegin: 1660649981419,
 *   TsEnd: 1660649981419,
 * });
 * ```
 * @throws CloudError
 */
export const describeWebLockFileEvents: TypedRoute<
  DescribeWebLockFileEventsInput,
  DescribeWebLockFileEventsOutput,
  DescribeWebLockFileEventsHttp
> = {
  name: "DescribeWebLockFileEvents",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWebLockFileEvents", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["List", "*", "Id"], "bigint"]],
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateDescribeWebLockFileEvents(…))`.
 *
 * Each page is a call of describeWebLockFileEvents, made when it is needed, until `TotalCount` is reached or one
 * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeWebLockFileEvents({
 *   CurrentPage: 1,
 *   Dealed: "n",
 *   PageSize: 20,
 *   ProcessName: "sys_create",
 *   Remark: "test-ecs",
 *   TsBegin: 1660649981419,
 *   TsEnd: 1660649981419,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeWebLockFileEvents: Pager<
  DescribeWebLockFileEventsInput,
  DescribeWebLockFileEventsOutput,
  NonNullable<DescribeWebLockFileEventsOutput["List"]>[number]
> = {
  route: describeWebLockFileEvents,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["List"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeWebLockFileEvents as `client.http` calls it. */
export interface DescribeWebLockFileEventsHttp {
  "/DescribeWebLockFileEvents": {
    post: {
      parameters: {
        query?: DescribeWebLockFileEventsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWebLockFileEventsOutput;
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
