// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListVirusScanTaskInput {
  /** @example 1 */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1680919232999
   */
  EndTime?: number;
  /** @example 120.27.XX.XX */
  InternetIp?: string;
  /** @example 172.26.XX.XX */
  IntranetIp?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example oracle-win-001**** */
  MachineName?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example true */
  RootTask?: boolean;
  /** @example 89f5d7813bd59dd237580a8664b3xxxx */
  RootTaskId?: string;
  /** @example user */
  ScanType?: "system" | "user" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1680919232000
   */
  StartTime?: number;
  /** @example 1 */
  Status?: 1 | 2 | 3 | 4 | (number & {});
  StatusList?: number[];
  /** @example 1471d8ebb96795b41ede090b9758**** */
  TaskId?: string;
}

export interface ListVirusScanTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: ListVirusScanTaskOutputListItem[];
  PageInfo?: ListVirusScanTaskOutputPageInfo;
}

export interface ListVirusScanTaskOutputListItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1662343860051
   */
  EndTime?: number;
  /** @example sql-test-0**** */
  InstanceName?: string;
  /** @example 8.210.XX.XX */
  InternetIp?: string;
  /** @example 172.25.XX.XX */
  IntranetIp?: string;
  /** @example 62 */
  Progress?: number;
  /**
   * @example [
   * "C:/test1"
   * ]
   */
  ScanPath?: string[];
  /** @example system */
  ScanType?: "system" | "user" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1651290987000
   */
  StartTime?: number;
  /** @example 1 */
  Status?: 1 | 2 | 3 | 4 | (number & {});
  /** @example 2e75557bfa570381f5c516cad9b6xxxx */
  TaskId?: string;
  /** @example VIRUS_VUL_SCHEDULE_SCAN */
  TaskName?: string;
  /** @example 49e25e0f-bb51-4a5a-a1b3-13a4ddaa**** */
  Uuid?: string;
}

export interface ListVirusScanTaskOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 224 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListVirusScanTask.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListVirusScanTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListVirusScanTask with one of its documented codes. */
export const isListVirusScanTaskError: ErrorGuard<ListVirusScanTaskErrorCode> = (error) =>
  isCloudError(error, "ListVirusScanTask", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listVirusScanTask({
 *   CurrentPage: 1,
 *   EndTime: 1680919232999,
 *   InternetIp: "120.27.XX.XX",
 *   IntranetIp: "172.26.XX.XX",
 *   Lang: "zh",
 *   MachineName: "oracle-win-001****",
 *   PageSize: 20,
 *   RootTask: true,
 *   RootTaskId: "89f5d7813bd59dd237580a8664b3xxxx",
 *   ScanType: "user",
 *   StartTime: 1680919232000,
 *   Status: 1,
 *   TaskId: "1471d8ebb96795b41ede090b9758****",
 * });
 * ```
 * @throws CloudError
 */
export const listVirusScanTask: TypedRoute<ListVirusScanTaskInput, ListVirusScanTaskOutput, ListVirusScanTaskHttp> = {
  name: "ListVirusScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListVirusScanTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateListVirusScanTask(…))`.
 *
 * Each page is a call of listVirusScanTask, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListVirusScanTask({
 *   CurrentPage: 1,
 *   EndTime: 1680919232999,
 *   InternetIp: "120.27.XX.XX",
 *   IntranetIp: "172.26.XX.XX",
 *   Lang: "zh",
 *   MachineName: "oracle-win-001****",
 *   PageSize: 20,
 *   RootTask: true,
 *   RootTaskId: "89f5d7813bd59dd237580a8664b3xxxx",
 *   ScanType: "user",
 *   StartTime: 1680919232000,
 *   Status: 1,
 *   TaskId: "1471d8ebb96795b41ede090b9758****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListVirusScanTask: Pager<
  ListVirusScanTaskInput,
  ListVirusScanTaskOutput,
  NonNullable<ListVirusScanTaskOutput["List"]>[number]
> = {
  route: listVirusScanTask,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListVirusScanTask as `client.http` calls it. */
export interface ListVirusScanTaskHttp {
  "/ListVirusScanTask": {
    post: {
      parameters: {
        query?: ListVirusScanTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListVirusScanTaskOutput;
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
