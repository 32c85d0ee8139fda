// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeOnceTaskInput {
  /**
   * Only tasks of this kind. Required unless RootTaskId is given.
   * @example CLIENT_PROBLEM_CHECK
   */
  TaskType?: ServerTaskType;
  /**
   * Only the task with this id.
   * @example d7b2acf8d362742123e4a84e1bf8****
   */
  TaskId?: string;
  /**
   * When the root task started, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1651737301000
   */
  StartTimeQuery?: number;
  /**
   * When the root task ended, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1651766520000
   */
  EndTimeQuery?: number;
  /**
   * Page to return, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * How many tasks a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * Only tasks that belong to this one. Required unless TaskType is given.
   * @example bb5d657479bba5e1d308b6c9e85c9174
   */
  RootTaskId?: string;
  /**
   * Only tasks that were started so.
   * - `schedule`: by the service's own schedule
   * - `console`: in the console
   * - or a value that the vendor added since
   * @example console
   */
  Source?: "schedule" | "console" | (string & {});
}

export interface DescribeOnceTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** Which page this is. */
  PageInfo?: DescribeOnceTaskOutputPageInfo;
  /** The tasks of this page. */
  TaskManageResponseList?: OnceTask[];
}

/**
 * What a task does on servers.
 * - `VUL_CHECK_TASK`: Scan for vulnerabilities
 * - `CLIENT_PROBLEM_CHECK`: Diagnose the Security Center agent on servers
 * - `CLIENT_DEV_OPS`: Maintenance job run through Cloud Assistant
 * - `ASSET_SECURITY_CHECK`: Collect information about assets
 * - or a value that the vendor added since
 * @example CLIENT_PROBLEM_CHECK
 */
export type ServerTaskType =
  | "VUL_CHECK_TASK"
  | "CLIENT_PROBLEM_CHECK"
  | "CLIENT_DEV_OPS"
  | "ASSET_SECURITY_CHECK"
  | (string & {});

export interface DescribeOnceTaskOutputPageInfo {
  /**
   * Number of this page, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * How many tasks a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * Number of tasks on all pages.
   * @example 100
   */
  TotalCount?: number;
  /**
   * Number of tasks on this page.
   * @example 2
   */
  Count?: number;
}

/** One task. */
export interface OnceTask {
  /** What a task does on servers. */
  TaskType?: ServerTaskType;
  /**
   * Name of the task; the same value as in TaskType.
   * @example CLIENT_PROBLEM_CHECK
   */
  TaskName?: string;
  /**
   * Id of the task, as GenerateOnceTask returned it.
   * @example e900f528f5a6229bb640ca27cb44c98e
   */
  TaskId?: string;
  /**
   * State of the task as a number; TaskStatusText tells more.
   * - `1`: started
   * - `2`: ended as it should
   * - `3`: failed
   * - `4`: gave up after too long a time
   * - or a value that the vendor added since
   * @example 1
   */
  TaskStatus?: 1 | 2 | 3 | 4 | (number & {});
  /**
   * State of the task.
   * - `INIT`: waiting to start
   * - `START`: running
   * - `DISPATCH`: the command was sent to the server
   * - `SUCCESS`: ended as it should
   * - `FAIL`: failed
   * - `TIMEOUT`: gave up after too long a time
   * - or a value that the vendor added since
   * @example INIT
   */
  TaskStatusText?: "INIT" | "START" | "DISPATCH" | "SUCCESS" | "FAIL" | "TIMEOUT" | (string & {});
  /**
   * How much of the task is done, as a text with a percent sign.
   * @example 10%
   */
  Progress?: string;
  /**
   * How many subtasks ended as they should.
   * @example 7
   */
  SuccessCount?: number;
  /**
   * How many subtasks failed.
   * @example 2
   */
  FailCount?: number;
  /**
   * When the task started, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649732012000
   */
  TaskStartTime?: number;
  /**
   * When the task ended, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1650267989000
   */
  TaskEndTime?: number;
  /**
   * Outcome in words.
   * @example successful
   */
  ResultInfo?: string;
  /**
   * What was found, as the text of a JSON document: a list of objects, one for each server. Known keys are
   * `causeCode`, `causeMsg`, `resCode`, `resMsg`, `problemType`, `dispatchType`, `uuid`, `instanceId`,
   * `internetIp`, `intranetIp`, `instanceName` and `url`, from which the log can be loaded.
   */
  DetailData?: string;
}

/**
 * The documented error codes of DescribeOnceTask.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeOnceTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeOnceTask with one of its documented codes. */
export const isDescribeOnceTaskError: ErrorGuard<DescribeOnceTaskErrorCode> = (error) =>
  isCloudError(error, "DescribeOnceTask", ["NoPermission", "ServerError"]);

/**
 * List one-time tasks.
 *
 * Lists the tasks of a kind, or those that belong to one root task, with what came of them, in pages. Give
 * TaskType or RootTaskId, or both.
 *
 * Permission: `yundun-sas:DescribeOnceTask` (read). Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeOnceTask({
 *   TaskType: "CLIENT_PROBLEM_CHECK",
 *   TaskId: "d7b2acf8d362742123e4a84e1bf8****",
 *   StartTimeQuery: 1651737301000,
 *   EndTimeQuery: 1651766520000,
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   RootTaskId: "bb5d657479bba5e1d308b6c9e85c9174",
 *   Source: "console",
 * });
 * ```
 * @throws CloudError
 * @see https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeoncetask
 */
export const describeOnceTask: TypedRoute<DescribeOnceTaskInput, DescribeOnceTaskOutput, DescribeOnceTaskHttp> = {
  name: "DescribeOnceTask",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeOnceTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/**
 * Walk through `TaskManageResponseList` of all pages: `for await (const item of paginateDescribeOnceTask(…))`.
 *
 * Each page is a call of describeOnceTask, made when it is needed, until `PageInfo.TotalCount` is reached or one
 * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 *
 * Permission: `yundun-sas:DescribeOnceTask` (read).
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeOnceTask({
 *   TaskType: "CLIENT_PROBLEM_CHECK",
 *   TaskId: "d7b2acf8d362742123e4a84e1bf8****",
 *   StartTimeQuery: 1651737301000,
 *   EndTimeQuery: 1651766520000,
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   RootTaskId: "bb5d657479bba5e1d308b6c9e85c9174",
 *   Source: "console",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 * @see https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeoncetask
 */
export const paginateDescribeOnceTask: Pager<DescribeOnceTaskInput, DescribeOnceTaskOutput, OnceTask> = {
  route: describeOnceTask,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["TaskManageResponseList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeOnceTask as `client.http` calls it. */
export interface DescribeOnceTaskHttp {
  "/DescribeOnceTask": {
    post: {
      parameters: {
        query?: DescribeOnceTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of the tasks. */
        200: {
          content: {
            "application/json": DescribeOnceTaskOutput;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
