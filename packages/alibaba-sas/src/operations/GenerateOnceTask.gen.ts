// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, OnceTaskType, RequestId } from "../schemas.gen.js";

export interface GenerateOnceTaskInput {
  /**
   * Kind of task to start.
   * @example CLIENT_PROBLEM_CHECK
   */
  TaskType: OnceTaskType;
  /**
   * Name of the task; give the same value as in TaskType.
   * @example CLIENT_PROBLEM_CHECK
   */
  TaskName: OnceTaskType;
  /**
   * Settings of the task as the text of a JSON object; `{}` for none. Keys depend on TaskType. Known for
   * CLIENT_PROBLEM_CHECK are `mode`, `problemType` and `uuids`, the servers as one text with commas.
   * @example {"mode":1,"problemType":"offline","uuids":"inet-795dcad1-360f-49d2-b01e-b7da7f1c****"}
   */
  Param: string;
  /**
   * Who or what started the task, as a label of your choice.
   * @example Manual
   */
  Source?: string;
}

export interface GenerateOnceTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Whether another task can be started. False once 10 tasks, of whatever kind, are running; wait until one of
   * them has ended.
   * @example true
   */
  CanCreate?: boolean;
  /**
   * Id of the task started before this one. A line feed may follow it; trim it before you compare it.
   * @example 38730bb078f4a1461d4ed283994c****
   */
  LastTask?: string;
  /**
   * When the data was collected, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1670307567000
   */
  CollectTime?: number;
  /**
   * How many scan tasks there are.
   * @example 100
   */
  TotalCount?: number;
  /**
   * Id of the new task. Missing if none was started.
   * @example 38730bb078f4a1461d4ed283994c****
   */
  TaskId?: string;
  /**
   * How many of them have ended.
   * @example 61
   */
  FinishCount?: number;
}

/**
 * The documented error codes of GenerateOnceTask.
 *
 * - `TaskRepeat` (HTTP 400): The task that was started before is still running, and nothing new was started;
 *   wait for its end with GetOnceTaskResultInfo or find it with ListUnfinishedOnceTask.
 * - `AssetsCollectionFrequencyLimit` (HTTP 400): Asset fingerprints were collected too short a time ago, and
 *   nothing new was started; use what was collected, or try again later.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed, perhaps after starting the task; see ListUnfinishedOnceTask
 *   before you try again.
 */
export type GenerateOnceTaskErrorCode =
  | "TaskRepeat"
  | "AssetsCollectionFrequencyLimit"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of GenerateOnceTask with one of its documented codes. */
export const isGenerateOnceTaskError: ErrorGuard<GenerateOnceTaskErrorCode> = (error) =>
  isCloudError(error, "GenerateOnceTask", [
    "TaskRepeat",
    "AssetsCollectionFrequencyLimit",
    "NoPermission",
    "ServerError",
  ]);

/**
 * Start a one-time scan task.
 *
 * Starts a task that runs once; follow it with GetOnceTaskResultInfo. At most 10 tasks run at a time by default.
 * Beyond that nothing is started, and the answer still has status 200: check that it has a `TaskId`.
 *
 * Permission: `yundun-aegis:GenerateOnceTask` (write). Not safe to repeat.
 * @example
 * ```ts
 * const result = await client.generateOnceTask({
 *   TaskType: "CLIENT_PROBLEM_CHECK",
 *   TaskName: "CLIENT_PROBLEM_CHECK",
 *   Param: '{"mode":1,"problemType":"offline","uuids":"inet-795dcad1-360f-49d2-b01e-b7da7f1c****"}',
 *   Source: "Manual",
 * });
 * ```
 * @throws CloudError
 * @see https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-generateoncetask
 */
export const generateOnceTask: TypedRoute<GenerateOnceTaskInput, GenerateOnceTaskOutput, GenerateOnceTaskHttp> = {
  name: "GenerateOnceTask",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GenerateOnceTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  errors: {
    TaskRepeat: "failed",
    AssetsCollectionFrequencyLimit: "quota",
    NoPermission: "permission",
    ServerError: "server",
  },
};

/** GenerateOnceTask as `client.http` calls it. */
export interface GenerateOnceTaskHttp {
  "/GenerateOnceTask": {
    post: {
      parameters: {
        query: GenerateOnceTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The task was started, or too many are running. */
        200: {
          content: {
            "application/json": GenerateOnceTaskOutput;
          };
        };
        /** @description Nothing was started, as a task of the kind runs or ran too short a time ago. */
        400: {
          content: {
            "application/json": ErrorResponse;
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
