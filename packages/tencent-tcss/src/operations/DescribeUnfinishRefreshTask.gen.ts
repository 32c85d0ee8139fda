// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeUnfinishRefreshTaskInput = {};

export interface DescribeUnfinishRefreshTaskOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 111456 */
  TaskId?: bigint;
  /** @example AssetCheckFinished */
  TaskStatus?: string;
  /** @example 173042757215384**** */
  NewTaskID?: string;
}

/**
 * The documented error codes of DescribeUnfinishRefreshTask.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type DescribeUnfinishRefreshTaskErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeUnfinishRefreshTask with one of its documented codes. */
export const isDescribeUnfinishRefreshTaskError: ErrorGuard<DescribeUnfinishRefreshTaskErrorCode> = (error) =>
  isCloudError(error, "DescribeUnfinishRefreshTask", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "UnknownParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeUnfinishRefreshTask();
 * ```
 * @throws CloudError
 */
export const describeUnfinishRefreshTask: TypedRoute<
  DescribeUnfinishRefreshTaskInput,
  DescribeUnfinishRefreshTaskOutput,
  DescribeUnfinishRefreshTaskHttp
> = {
  name: "DescribeUnfinishRefreshTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeUnfinishRefreshTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** DescribeUnfinishRefreshTask as `client.http` calls it. */
export interface DescribeUnfinishRefreshTaskHttp {
  "/DescribeUnfinishRefreshTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeUnfinishRefreshTaskInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeUnfinishRefreshTaskOutput;
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
