// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddAndPublishNetworkFirewallPolicyYamlDetailInput {
  /** @example cls-new */
  ClusterId: string;
  /** @example rptest */
  PolicyName: string;
  /** @example yaml字符串 */
  Yaml?: string;
  /** @example desc of policy */
  Description?: string;
}

export interface AddAndPublishNetworkFirewallPolicyYamlDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 68979 */
  TaskId?: bigint;
  /** @example Succ */
  Result?: "Succ" | "Failed" | (string & {});
}

/**
 * The documented error codes of AddAndPublishNetworkFirewallPolicyYamlDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type AddAndPublishNetworkFirewallPolicyYamlDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of AddAndPublishNetworkFirewallPolicyYamlDetail with one of its documented codes. */
export const isAddAndPublishNetworkFirewallPolicyYamlDetailError: ErrorGuard<
  AddAndPublishNetworkFirewallPolicyYamlDetailErrorCode
> = (error) =>
  isCloudError(error, "AddAndPublishNetworkFirewallPolicyYamlDetail", [
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
 * const result = await client.addAndPublishNetworkFirewallPolicyYamlDetail({
 *   PolicyName: "fshduis",
 *   Description: "desc of network firewall policy",
 *   ClusterId: "cls-hjsdfh",
 *   Yaml: "YXNkZmFzZGZhZHNmYXNkZmFzZGY=",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const addAndPublishNetworkFirewallPolicyYamlDetail: TypedRoute<
  AddAndPublishNetworkFirewallPolicyYamlDetailInput,
  AddAndPublishNetworkFirewallPolicyYamlDetailOutput,
  AddAndPublishNetworkFirewallPolicyYamlDetailHttp
> = {
  name: "AddAndPublishNetworkFirewallPolicyYamlDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddAndPublishNetworkFirewallPolicyYamlDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** AddAndPublishNetworkFirewallPolicyYamlDetail as `client.http` calls it. */
export interface AddAndPublishNetworkFirewallPolicyYamlDetailHttp {
  "/AddAndPublishNetworkFirewallPolicyYamlDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddAndPublishNetworkFirewallPolicyYamlDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddAndPublishNetworkFirewallPolicyYamlDetailOutput;
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
