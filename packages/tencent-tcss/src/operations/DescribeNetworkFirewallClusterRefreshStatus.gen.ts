// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeNetworkFirewallClusterRefreshStatusInput {
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * @example 456
   */
  TaskId: number | bigint;
}

export interface DescribeNetworkFirewallClusterRefreshStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example Task_NoExist */
  TaskStatus?: "Task_Running" | "Task_Succ" | "Task_Error" | "Task_NoExist" | (string & {});
}

/**
 * The documented error codes of DescribeNetworkFirewallClusterRefreshStatus.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeNetworkFirewallClusterRefreshStatusErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeNetworkFirewallClusterRefreshStatus with one of its documented codes. */
export const isDescribeNetworkFirewallClusterRefreshStatusError: ErrorGuard<
  DescribeNetworkFirewallClusterRefreshStatusErrorCode
> = (error) =>
  isCloudError(error, "DescribeNetworkFirewallClusterRefreshStatus", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: TaskId.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeNetworkFirewallClusterRefreshStatus({
 *   TaskId: 456,
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeNetworkFirewallClusterRefreshStatus: TypedRoute<
  DescribeNetworkFirewallClusterRefreshStatusInput,
  DescribeNetworkFirewallClusterRefreshStatusOutput,
  DescribeNetworkFirewallClusterRefreshStatusHttp
> = {
  name: "DescribeNetworkFirewallClusterRefreshStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeNetworkFirewallClusterRefreshStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeNetworkFirewallClusterRefreshStatus as `client.http` calls it. */
export interface DescribeNetworkFirewallClusterRefreshStatusHttp {
  "/DescribeNetworkFirewallClusterRefreshStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeNetworkFirewallClusterRefreshStatusInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeNetworkFirewallClusterRefreshStatusOutput;
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
