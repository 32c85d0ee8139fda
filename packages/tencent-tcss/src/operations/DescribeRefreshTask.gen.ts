// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeRefreshTaskInput {
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * @example 111456
   */
  TaskId: number | bigint;
  /** @example 1730529 */
  NewTaskID?: string;
}

export interface DescribeRefreshTaskOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example Task_NoExist */
  TaskStatus?: "Task_New" | "Task_Running" | "Task_Finish" | "Task_Error" | "Task_NoExist" | (string & {});
}

/**
 * The documented error codes of DescribeRefreshTask.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeRefreshTaskErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeRefreshTask with one of its documented codes. */
export const isDescribeRefreshTaskError: ErrorGuard<DescribeRefreshTaskErrorCode> = (error) =>
  isCloudError(error, "DescribeRefreshTask", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): one source only tells of
 * NewTaskID; the request example does not fit: TaskId.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeRefreshTask({ TaskId: 111456 });
 * ```
 * @throws CloudError
 */
export const describeRefreshTask: TypedRoute<
  DescribeRefreshTaskInput,
  DescribeRefreshTaskOutput,
  DescribeRefreshTaskHttp
> = {
  name: "DescribeRefreshTask",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeRefreshTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeRefreshTask as `client.http` calls it. */
export interface DescribeRefreshTaskHttp {
  "/DescribeRefreshTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeRefreshTaskInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeRefreshTaskOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
