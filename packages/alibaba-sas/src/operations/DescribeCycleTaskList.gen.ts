// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCycleTaskListInput {
  /** @example f93b6ee24cfd0aad44b897ad5051**** */
  ConfigId?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example IMAGE_SCAN */
  TaskName?: "VIRUS_VUL_SCHEDULE_SCAN" | "IMAGE_SCAN" | "EMG_VUL_SCHEDULE_SCAN" | (string & {});
  /** @example IMAGE_SCAN */
  TaskType?: "VIRUS_VUL_SCHEDULE_SCAN" | "IMAGE_SCAN" | "EMG_VUL_SCHEDULE_SCAN" | (string & {});
}

export interface DescribeCycleTaskListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CycleScheduleResponseList?: DescribeCycleTaskListOutputCycleScheduleResponseListItem[];
  PageInfo?: DescribeCycleTaskListOutputPageInfo;
}

export interface DescribeCycleTaskListOutputCycleScheduleResponseListItem {
  /** @example 2cdbdeba8dd70586d5814d4cbf21**** */
  ConfigId?: string;
  /** @example 1 */
  Enable?: 1 | 0 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1667491200000
   */
  FirstDateStr?: number;
  /** @example 3 */
  IntervalPeriod?: number;
  /** @example 38730bb078f4a1461d4ed283994c**** */
  LastTaskId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671184531000
   */
  NextStartTimeStr?: number;
  /** @example {"userAgreement":"yes","lang":"zh"} */
  Param?: string;
  /** @example day */
  PeriodUnit?: "day" | "hour" | (string & {});
  /** @example 7 */
  TargetEndTime?: number;
  /** @example 0 */
  TargetStartTime?: number;
  /** @example IMAGE_SCAN */
  TaskName?: string;
  /** @example IMAGE_SCAN */
  TaskType?: string;
}

export interface DescribeCycleTaskListOutputPageInfo {
  /** @example 9 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 149 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeCycleTaskList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCycleTaskListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeCycleTaskList with one of its documented codes. */
export const isDescribeCycleTaskListError: ErrorGuard<DescribeCycleTaskListErrorCode> = (error) =>
  isCloudError(error, "DescribeCycleTaskList", ["NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): two sources
 * disagree about TaskType (required).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCycleTaskList({
 *   ConfigId: "f93b6ee24cfd0aad44b897ad5051****",
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   TaskName: "IMAGE_SCAN",
 *   TaskType: "IMAGE_SCAN",
 * });
 * ```
 * @throws CloudError
 */
export const describeCycleTaskList: TypedRoute<
  DescribeCycleTaskListInput,
  DescribeCycleTaskListOutput,
  DescribeCycleTaskListHttp
> = {
  name: "DescribeCycleTaskList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCycleTaskList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `CycleScheduleResponseList` of all pages: `for await (const item of
 * paginateDescribeCycleTaskList(…))`.
 *
 * Each page is a call of describeCycleTaskList, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeCycleTaskList({
 *   ConfigId: "f93b6ee24cfd0aad44b897ad5051****",
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   TaskName: "IMAGE_SCAN",
 *   TaskType: "IMAGE_SCAN",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeCycleTaskList: Pager<
  DescribeCycleTaskListInput,
  DescribeCycleTaskListOutput,
  NonNullable<DescribeCycleTaskListOutput["CycleScheduleResponseList"]>[number]
> = {
  route: describeCycleTaskList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["CycleScheduleResponseList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeCycleTaskList as `client.http` calls it. */
export interface DescribeCycleTaskListHttp {
  "/DescribeCycleTaskList": {
    post: {
      parameters: {
        query?: DescribeCycleTaskListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCycleTaskListOutput;
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
