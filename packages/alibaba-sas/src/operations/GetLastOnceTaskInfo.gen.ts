// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, OnceTaskStatus, OnceTaskType, RequestId } from "../schemas.gen.js";

export interface GetLastOnceTaskInfoInput {
  /**
   * Kind of the task.
   * @example ASSETS_COLLECTION
   */
  TaskType: OnceTaskType;
  /**
   * Name of the task; the same value as in TaskType.
   * @example ASSETS_COLLECTION
   */
  TaskName: OnceTaskType;
  /**
   * Only a task that was started with this label.
   * @example console_batch
   */
  Source?: string;
}

export interface GetLastOnceTaskInfoOutput {
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
   * Id of the task, or `0`. Compare it with the id from GenerateOnceTask only if it is not `0`.
   * @example 3f65e1f1bb13118891a889d569a3****
   */
  TaskId?: string;
  /**
   * Number of subtasks that have ended. It may exceed TotalCount, so do not compute a percentage; see Progress.
   * @example 67
   */
  FinishCount?: number;
  /** The task itself. */
  TaskInfo?: GetLastOnceTaskInfoOutputTaskInfo;
}

export interface GetLastOnceTaskInfoOutputTaskInfo {
  /** State of a one-time task; SUCCESS and TIMEOUT are final. */
  Status?: OnceTaskStatus;
  /**
   * How much of the task is done, in percent.
   * @example 69
   */
  Progress?: number;
  /**
   * What came of the task.
   * - `SUCCESS`: ended as it should
   * - `TASK_NOT_SUPPORT_REGION`: the images are in a region that cannot be scanned
   * - `TASK_NOT_EXISTS`: there is no such task
   * - or a value that the vendor added since
   * @example SUCCESS
   */
  Result?: "SUCCESS" | "TASK_NOT_SUPPORT_REGION" | "TASK_NOT_EXISTS" | (string & {});
}

/**
 * The documented error codes of GetLastOnceTaskInfo.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type GetLastOnceTaskInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetLastOnceTaskInfo with one of its documented codes. */
export const isGetLastOnceTaskInfoError: ErrorGuard<GetLastOnceTaskInfoErrorCode> = (error) =>
  isCloudError(error, "GetLastOnceTaskInfo", ["NoPermission", "ServerError"]);

/**
 * Ask how the latest one-time task of a kind is doing.
 *
 * Reads state and progress of the task of this kind that was started last, by GenerateOnceTask or in the
 * console, without its id. GetOnceTaskResultInfo asks for a task of your choice.
 *
 * Permission: `yundun-aegis:GetLastOnceTaskInfo` (read). Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getLastOnceTaskInfo({
 *   TaskType: "ASSETS_COLLECTION",
 *   TaskName: "ASSETS_COLLECTION",
 *   Source: "console_batch",
 * });
 * ```
 * @throws CloudError
 * @see https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-getlastoncetaskinfo
 */
export const getLastOnceTaskInfo: TypedRoute<
  GetLastOnceTaskInfoInput,
  GetLastOnceTaskInfoOutput,
  GetLastOnceTaskInfoHttp
> = {
  name: "GetLastOnceTaskInfo",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetLastOnceTaskInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["TaskId"], "string"]],
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** GetLastOnceTaskInfo as `client.http` calls it. */
export interface GetLastOnceTaskInfoHttp {
  "/GetLastOnceTaskInfo": {
    post: {
      parameters: {
        query: GetLastOnceTaskInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description State and progress of the task. */
        200: {
          content: {
            "application/json": GetLastOnceTaskInfoOutput;
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
