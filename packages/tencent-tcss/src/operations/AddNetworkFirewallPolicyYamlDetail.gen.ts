// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddNetworkFirewallPolicyYamlDetailInput {
  /** @example cls-new */
  ClusterId: string;
  /** @example policy-name */
  PolicyName: string;
  /** @example yaml字符串 */
  Yaml?: string;
  /** @example describe content */
  Description?: string;
}

export interface AddNetworkFirewallPolicyYamlDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 1002 */
  TaskId?: bigint;
  /** @example "Succ" */
  Result?: "Succ" | "Failed" | (string & {});
}

/**
 * The documented error codes of AddNetworkFirewallPolicyYamlDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type AddNetworkFirewallPolicyYamlDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of AddNetworkFirewallPolicyYamlDetail with one of its documented codes. */
export const isAddNetworkFirewallPolicyYamlDetailError: ErrorGuard<AddNetworkFirewallPolicyYamlDetailErrorCode> = (
  error,
) =>
  isCloudError(error, "AddNetworkFirewallPolicyYamlDetail", [
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
 * const result = await client.addNetworkFirewallPolicyYamlDetail({
 *   PolicyName: "policyname",
 *   Description: "describe content",
 *   ClusterId: "cls-dsfsdf",
 *   Yaml: "YXNkZmFzZGZhZHNmYXNkZmFzZGY=",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const addNetworkFirewallPolicyYamlDetail: TypedRoute<
  AddNetworkFirewallPolicyYamlDetailInput,
  AddNetworkFirewallPolicyYamlDetailOutput,
  AddNetworkFirewallPolicyYamlDetailHttp
> = {
  name: "AddNetworkFirewallPolicyYamlDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddNetworkFirewallPolicyYamlDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** AddNetworkFirewallPolicyYamlDetail as `client.http` calls it. */
export interface AddNetworkFirewallPolicyYamlDetailHttp {
  "/AddNetworkFirewallPolicyYamlDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddNetworkFirewallPolicyYamlDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddNetworkFirewallPolicyYamlDetailOutput;
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
