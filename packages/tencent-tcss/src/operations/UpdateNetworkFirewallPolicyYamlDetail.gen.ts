// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateNetworkFirewallPolicyYamlDetailInput {
  /** @example cls-new */
  ClusterId: string;
  /** @example 32565 */
  Id: number | bigint;
  /** @example yaml string */
  Yaml?: string;
  /** @example describe content */
  Description?: string;
}

export interface UpdateNetworkFirewallPolicyYamlDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 1002 */
  TaskId?: bigint;
  /** @example Succ */
  Result?: "Succ" | "Failed" | (string & {});
}

/**
 * The documented error codes of UpdateNetworkFirewallPolicyYamlDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type UpdateNetworkFirewallPolicyYamlDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of UpdateNetworkFirewallPolicyYamlDetail with one of its documented codes. */
export const isUpdateNetworkFirewallPolicyYamlDetailError: ErrorGuard<
  UpdateNetworkFirewallPolicyYamlDetailErrorCode
> = (error) =>
  isCloudError(error, "UpdateNetworkFirewallPolicyYamlDetail", [
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
 * const result = await client.updateNetworkFirewallPolicyYamlDetail({
 *   Description: "desc",
 *   ClusterId: "cls-67898",
 *   Id: 1,
 *   Yaml: "YXNkZmFzZGZhZHNmYXNkZmFzZGY=",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const updateNetworkFirewallPolicyYamlDetail: TypedRoute<
  UpdateNetworkFirewallPolicyYamlDetailInput,
  UpdateNetworkFirewallPolicyYamlDetailOutput,
  UpdateNetworkFirewallPolicyYamlDetailHttp
> = {
  name: "UpdateNetworkFirewallPolicyYamlDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "UpdateNetworkFirewallPolicyYamlDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** UpdateNetworkFirewallPolicyYamlDetail as `client.http` calls it. */
export interface UpdateNetworkFirewallPolicyYamlDetailHttp {
  "/UpdateNetworkFirewallPolicyYamlDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": UpdateNetworkFirewallPolicyYamlDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: UpdateNetworkFirewallPolicyYamlDetailOutput;
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
