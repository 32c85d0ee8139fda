// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CancelOnceTaskInput {
  /**
   * Id of the task, from GenerateOnceTask.
   * @example ec9c0d88f36cc27765a98c554ee2****
   */
  TaskId: string;
}

export interface CancelOnceTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of CancelOnceTask.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type CancelOnceTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CancelOnceTask with one of its documented codes. */
export const isCancelOnceTaskError: ErrorGuard<CancelOnceTaskErrorCode> = (error) =>
  isCloudError(error, "CancelOnceTask", ["NoPermission", "ServerError"]);

/**
 * Cancel a one-time task.
 *
 * Ends a task that GenerateOnceTask started, with all of its subtasks. In which state a cancelled task then is,
 * is not documented.
 *
 * Permission: `yundun-sas:CancelOnceTask` (write). Safe to repeat.
 * @example
 * ```ts
 * const result = await client.cancelOnceTask({
 *   TaskId: "ec9c0d88f36cc27765a98c554ee2****",
 * });
 * ```
 * @throws CloudError
 * @see https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-canceloncetask
 */
export const cancelOnceTask: TypedRoute<CancelOnceTaskInput, CancelOnceTaskOutput, CancelOnceTaskHttp> = {
  name: "CancelOnceTask",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CancelOnceTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** CancelOnceTask as `client.http` calls it. */
export interface CancelOnceTaskHttp {
  "/CancelOnceTask": {
    post: {
      parameters: {
        query: CancelOnceTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The task was cancelled. */
        200: {
          content: {
            "application/json": CancelOnceTaskOutput;
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
