// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteNetworkFirewallPolicyDetailInput {
  /** @example cls-new */
  ClusterId: string;
  /**
   * @example [
   * 1
   * ]
   */
  Id: (number | bigint)[];
}

export interface DeleteNetworkFirewallPolicyDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 1456 */
  TaskId?: bigint;
  /** @example Succ */
  Result?: "Succ" | "Failed" | (string & {});
}

/**
 * The documented error codes of DeleteNetworkFirewallPolicyDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DeleteNetworkFirewallPolicyDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DeleteNetworkFirewallPolicyDetail with one of its documented codes. */
export const isDeleteNetworkFirewallPolicyDetailError: ErrorGuard<DeleteNetworkFirewallPolicyDetailErrorCode> = (
  error,
) =>
  isCloudError(error, "DeleteNetworkFirewallPolicyDetail", [
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
 * const result = await client.deleteNetworkFirewallPolicyDetail({
 *   ClusterId: "cls_fdts***",
 *   Id: [1],
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const deleteNetworkFirewallPolicyDetail: TypedRoute<
  DeleteNetworkFirewallPolicyDetailInput,
  DeleteNetworkFirewallPolicyDetailOutput,
  DeleteNetworkFirewallPolicyDetailHttp
> = {
  name: "DeleteNetworkFirewallPolicyDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DeleteNetworkFirewallPolicyDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** DeleteNetworkFirewallPolicyDetail as `client.http` calls it. */
export interface DeleteNetworkFirewallPolicyDetailHttp {
  "/DeleteNetworkFirewallPolicyDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteNetworkFirewallPolicyDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DeleteNetworkFirewallPolicyDetailOutput;
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
