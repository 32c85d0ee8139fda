// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateRefreshTaskInput {
  ClusterIDs?: string[];
  /** @example false */
  IsSyncListOnly?: boolean;
}

export interface CreateRefreshTaskOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 111456 */
  TaskId?: bigint;
  /** @example "Succ" */
  CreateResult?: "Succ" | "Failed" | (string & {});
  /**
   * An example of the vendor's is without it, though its definitions promise it. Its type says that it may be
   * missing.
   * @example 1700157600010579384
   */
  NewTaskID?: string;
}

/**
 * The documented error codes of CreateRefreshTask.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type CreateRefreshTaskErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of CreateRefreshTask with one of its documented codes. */
export const isCreateRefreshTaskError: ErrorGuard<CreateRefreshTaskErrorCode> = (error) =>
  isCloudError(error, "CreateRefreshTask", [
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
 * NewTaskID; the response example does not fit: NewTaskID.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createRefreshTask();
 * ```
 * @throws CloudError
 */
export const createRefreshTask: TypedRoute<CreateRefreshTaskInput, CreateRefreshTaskOutput, CreateRefreshTaskHttp> = {
  name: "CreateRefreshTask",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateRefreshTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** CreateRefreshTask as `client.http` calls it. */
export interface CreateRefreshTaskHttp {
  "/CreateRefreshTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateRefreshTaskInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateRefreshTaskOutput;
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
