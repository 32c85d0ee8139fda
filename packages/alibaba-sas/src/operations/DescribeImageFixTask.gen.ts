// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageFixTaskInput {
  /** @example 1 */
  CurrentPage: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1635575219000
   */
  EndTime?: number;
  /** @example 20 */
  PageSize: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1634725571000
   */
  StartTime?: number;
  /** @example 1 */
  Status?: "1" | "2" | "3" | (string & {});
}

export interface DescribeImageFixTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BuildTasks?: DescribeImageFixTaskOutputBuildTasksItem[];
  PageInfo?: DescribeImageFixTaskOutputPageInfo;
}

export interface DescribeImageFixTaskOutputBuildTasksItem {
  /** @example ivf-939536b5-c3ca-427b-8183-91007756 */
  BuildTaskId?: string;
  /** @example 2021-10-14 20:34:07 */
  FinishTime?: string;
  /** @example 2021-10-14 20:32:05 */
  FixTime?: string;
  /** @example redhat8-vault */
  NewTag?: string;
  /** @example 2fa731681911ae8d1b5f11893ace**** */
  NewUuid?: string;
  /** @example centos8.1-ja */
  OldTag?: string;
  /** @example 2fa731681911ae8d1b5f11893ace**** */
  OldUuid?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example test-redhat */
  RepoName?: string;
  /** @example name-002 */
  RepoNamespace?: string;
  /** @example 2 */
  Status?: 1 | 2 | 3 | (number & {});
  /** @example IMAGE_REPAIR */
  TaskType?: string;
  /** @example CVE-2007-5686:rpath_linux Information Disclosure */
  VulAlias?: string;
}

export interface DescribeImageFixTaskOutputPageInfo {
  /** @example 12 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 12 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeImageFixTask.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageFixTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageFixTask with one of its documented codes. */
export const isDescribeImageFixTaskError: ErrorGuard<DescribeImageFixTaskErrorCode> = (error) =>
  isCloudError(error, "DescribeImageFixTask", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageFixTask({
 *   CurrentPage: 1,
 *   EndTime: 1635575219000,
 *   PageSize: 20,
 *   StartTime: 1634725571000,
 *   Status: "1",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageFixTask: TypedRoute<
  DescribeImageFixTaskInput,
  DescribeImageFixTaskOutput,
  DescribeImageFixTaskHttp
> = {
  name: "DescribeImageFixTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageFixTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `BuildTasks` of all pages: `for await (const item of paginateDescribeImageFixTask(…))`.
 *
 * Each page is a call of describeImageFixTask, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageFixTask({
 *   CurrentPage: 1,
 *   EndTime: 1635575219000,
 *   PageSize: 20,
 *   StartTime: 1634725571000,
 *   Status: "1",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeImageFixTask: Pager<
  DescribeImageFixTaskInput,
  DescribeImageFixTaskOutput,
  NonNullable<DescribeImageFixTaskOutput["BuildTasks"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: describeImageFixTask,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["BuildTasks"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeImageFixTask as `client.http` calls it. */
export interface DescribeImageFixTaskHttp {
  "/DescribeImageFixTask": {
    post: {
      parameters: {
        query: DescribeImageFixTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageFixTaskOutput;
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
