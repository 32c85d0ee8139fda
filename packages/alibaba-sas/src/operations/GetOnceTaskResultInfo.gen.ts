// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, type Waiter, wait } from "@cloudseal/core";
import type { ErrorResponse, OnceTaskStatus, OnceTaskType, RequestId } from "../schemas.gen.js";

export interface GetOnceTaskResultInfoInput {
  /**
   * Kind of the task, as given when it was started.
   * @example ASSETS_COLLECTION
   */
  TaskType: OnceTaskType;
  /**
   * Name of the task; the same value as in TaskType.
   * @example ASSETS_COLLECTION
   */
  TaskName: OnceTaskType;
  /**
   * Id of the task, from GenerateOnceTask.
   * @example 9dfa3a7eb9547781632785b49003****
   */
  TaskId: string;
}

export interface GetOnceTaskResultInfoOutput {
  /**
   * When the task ran, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671184531000
   */
  CollectTime?: number;
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Number of subtasks, one per target of the task.
   * @example 44
   */
  TotalCount?: number;
  /**
   * Id of the task, or `0`. Do not rely on it; you know the id that you asked for.
   * @example e7b70a4b030db086db52231f1b58****
   */
  TaskId?: string;
  /**
   * Number of subtasks that have ended. It may exceed TotalCount, so do not compute a percentage.
   * @example 47
   */
  FinishCount?: number;
  /** The task itself. */
  TaskInfo?: GetOnceTaskResultInfoOutputTaskInfo;
}

export interface GetOnceTaskResultInfoOutputTaskInfo {
  /** State of a one-time task; SUCCESS and TIMEOUT are final. */
  Status?: OnceTaskStatus;
}

/**
 * The documented error codes of GetOnceTaskResultInfo.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type GetOnceTaskResultInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetOnceTaskResultInfo with one of its documented codes. */
export const isGetOnceTaskResultInfoError: ErrorGuard<GetOnceTaskResultInfoErrorCode> = (error) =>
  isCloudError(error, "GetOnceTaskResultInfo", ["NoPermission", "ServerError"]);

/**
 * Ask how a one-time scan task is doing.
 *
 * Reads state and progress of a task that GenerateOnceTask started. Call it again until Status is SUCCESS or
 * TIMEOUT.
 *
 * Permission: `yundun-aegis:GetOnceTaskResultInfo` (read). Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getOnceTaskResultInfo({
 *   TaskType: "ASSETS_COLLECTION",
 *   TaskName: "ASSETS_COLLECTION",
 *   TaskId: "9dfa3a7eb9547781632785b49003****",
 * });
 * ```
 * @throws CloudError
 * @see https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-getoncetaskresultinfo
 */
export const getOnceTaskResultInfo: TypedRoute<
  GetOnceTaskResultInfoInput,
  GetOnceTaskResultInfoOutput,
  GetOnceTaskResultInfoHttp
> = {
  name: "GetOnceTaskResultInfo",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetOnceTaskResultInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["TaskId"], "string"]],
  errors: { NoPermission: "permission", ServerError: "server" },
};

/**
 * Wait for OnceTaskFinished: call getOnceTaskResultInfo until `TaskInfo.Status` is `SUCCESS`, and return that
 * answer.
 *
 * `TIMEOUT` fails the wait. `INIT` or `START`, or any value that is not known yet, lets it go on. The first call
 * is made at once, then after 2 seconds, later after up to 30 seconds.
 *
 * Permission: `yundun-aegis:GetOnceTaskResultInfo` (read).
 * @example
 * ```ts
 * const result = await client.waitUntilOnceTaskFinished({
 *   TaskType: "ASSETS_COLLECTION",
 *   TaskName: "ASSETS_COLLECTION",
 *   TaskId: "9dfa3a7eb9547781632785b49003****",
 * });
 * ```
 * @throws WaitError with `state` and `output` as seen last: its `kind` is `failed` after such a value, `timeout`
 * when `options.timeout` is over (10 minutes unless you say otherwise), `aborted` by `options.signal`
 * @throws CloudError when a call fails and repeating it would not help
 * @see https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-getoncetaskresultinfo
 */
export const waitUntilOnceTaskFinished: Waiter<GetOnceTaskResultInfoInput, GetOnceTaskResultInfoOutput> = {
  name: "OnceTaskFinished",
  route: getOnceTaskResultInfo,
  path: ["TaskInfo", "Status"],
  success: ["SUCCESS"],
  failure: ["TIMEOUT"],
  retry: ["INIT", "START"],
  minDelay: 2000,
  maxDelay: 30000,
  wait,
};

/** GetOnceTaskResultInfo as `client.http` calls it. */
export interface GetOnceTaskResultInfoHttp {
  "/GetOnceTaskResultInfo": {
    post: {
      parameters: {
        query: GetOnceTaskResultInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description State and progress of the task. */
        200: {
          content: {
            "application/json": GetOnceTaskResultInfoOutput;
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
