// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CheckNetworkFirewallPolicyYamlInput {
  /** @example cls-new */
  ClusterId: string;
  /** @example rptest */
  PolicyName: string;
  /** @example yaml字符串 */
  Yaml?: string;
  /** @example describe content */
  Description?: string;
}

export interface CheckNetworkFirewallPolicyYamlOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 689987 */
  TaskId?: bigint;
  /** @example Succ */
  Result?: "Succ" | "Failed" | (string & {});
}

/**
 * The documented error codes of CheckNetworkFirewallPolicyYaml.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type CheckNetworkFirewallPolicyYamlErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of CheckNetworkFirewallPolicyYaml with one of its documented codes. */
export const isCheckNetworkFirewallPolicyYamlError: ErrorGuard<CheckNetworkFirewallPolicyYamlErrorCode> = (error) =>
  isCloudError(error, "CheckNetworkFirewallPolicyYaml", [
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
 * const result = await client.checkNetworkFirewallPolicyYaml({
 *   PolicyName: "sdfhuiwhiw",
 *   Description: "description1",
 *   ClusterId: "cls-shuiwf",
 *   Yaml: "YXNkZmFzZGZhZHNmYXNkZmFzZGY=",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const checkNetworkFirewallPolicyYaml: TypedRoute<
  CheckNetworkFirewallPolicyYamlInput,
  CheckNetworkFirewallPolicyYamlOutput,
  CheckNetworkFirewallPolicyYamlHttp
> = {
  name: "CheckNetworkFirewallPolicyYaml",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CheckNetworkFirewallPolicyYaml", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** CheckNetworkFirewallPolicyYaml as `client.http` calls it. */
export interface CheckNetworkFirewallPolicyYamlHttp {
  "/CheckNetworkFirewallPolicyYaml": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CheckNetworkFirewallPolicyYamlInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CheckNetworkFirewallPolicyYamlOutput;
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
