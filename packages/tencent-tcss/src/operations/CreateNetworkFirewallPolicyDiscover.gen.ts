// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateNetworkFirewallPolicyDiscoverInput {
  /** @example cls-new */
  ClusterId: string;
}

export interface CreateNetworkFirewallPolicyDiscoverOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 677886 */
  TaskId?: bigint;
  /** @example Succ */
  Result?: "Succ" | "Failed" | (string & {});
}

/**
 * The documented error codes of CreateNetworkFirewallPolicyDiscover.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type CreateNetworkFirewallPolicyDiscoverErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of CreateNetworkFirewallPolicyDiscover with one of its documented codes. */
export const isCreateNetworkFirewallPolicyDiscoverError: ErrorGuard<CreateNetworkFirewallPolicyDiscoverErrorCode> = (
  error,
) =>
  isCloudError(error, "CreateNetworkFirewallPolicyDiscover", [
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
 * const result = await client.createNetworkFirewallPolicyDiscover({
 *   ClusterId: "cls-gsdgs",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const createNetworkFirewallPolicyDiscover: TypedRoute<
  CreateNetworkFirewallPolicyDiscoverInput,
  CreateNetworkFirewallPolicyDiscoverOutput,
  CreateNetworkFirewallPolicyDiscoverHttp
> = {
  name: "CreateNetworkFirewallPolicyDiscover",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateNetworkFirewallPolicyDiscover", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** CreateNetworkFirewallPolicyDiscover as `client.http` calls it. */
export interface CreateNetworkFirewallPolicyDiscoverHttp {
  "/CreateNetworkFirewallPolicyDiscover": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateNetworkFirewallPolicyDiscoverInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateNetworkFirewallPolicyDiscoverOutput;
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
