// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateClusterCheckTaskInput {
  ClusterCheckTaskList: ClusterCheckTaskItem[];
}

export interface CreateClusterCheckTaskOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 111456 */
  TaskId?: bigint;
  /** @example Succ */
  CreateResult?: string;
  /** @example 3062cb327e236fc04601e9c54b4f**** */
  NewTaskID?: string;
}

export interface ClusterCheckTaskItem {
  /** @example cls-q4xsuyig */
  ClusterId: string;
  /** @example ap-guangzhou */
  ClusterRegion: string;
  /** @example 10.0.0.19 */
  NodeIp?: string;
  /** @example workload name */
  WorkloadName?: string;
}

/**
 * The documented error codes of CreateClusterCheckTask.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type CreateClusterCheckTaskErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of CreateClusterCheckTask with one of its documented codes. */
export const isCreateClusterCheckTaskError: ErrorGuard<CreateClusterCheckTaskErrorCode> = (error) =>
  isCloudError(error, "CreateClusterCheckTask", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createClusterCheckTask({
 *   ClusterCheckTaskList: [{ ClusterId: "cls-0zmsjvko", ClusterRegion: "ap-guangzho" }],
 * });
 * ```
 * @throws CloudError
 */
export const createClusterCheckTask: TypedRoute<
  CreateClusterCheckTaskInput,
  CreateClusterCheckTaskOutput,
  CreateClusterCheckTaskHttp
> = {
  name: "CreateClusterCheckTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateClusterCheckTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** CreateClusterCheckTask as `client.http` calls it. */
export interface CreateClusterCheckTaskHttp {
  "/CreateClusterCheckTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateClusterCheckTaskInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateClusterCheckTaskOutput;
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
