// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateAndPublishNetworkFirewallPolicyYamlDetailInput {
  /** @example cls-new */
  ClusterId: string;
  /** @example 315653 */
  Id: number | bigint;
  /** @example yaml string */
  Yaml?: string;
  /** @example describe content */
  Description?: string;
}

export interface UpdateAndPublishNetworkFirewallPolicyYamlDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 67868989 */
  TaskId?: bigint;
  /** @example Succ */
  Result?: "Succ" | "Failed" | (string & {});
}

/**
 * The documented error codes of UpdateAndPublishNetworkFirewallPolicyYamlDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type UpdateAndPublishNetworkFirewallPolicyYamlDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/**
 * Whether `error` is a failure of UpdateAndPublishNetworkFirewallPolicyYamlDetail with one of its documented
 * codes.
 */
export const isUpdateAndPublishNetworkFirewallPolicyYamlDetailError: ErrorGuard<
  UpdateAndPublishNetworkFirewallPolicyYamlDetailErrorCode
> = (error) =>
  isCloudError(error, "UpdateAndPublishNetworkFirewallPolicyYamlDetail", [
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
 * const result = await client.updateAndPublishNetworkFirewallPolicyYamlDetail({
 *   Description: "desc",
 *   ClusterId: "cls-dff**",
 *   Id: 1,
 *   Yaml: "YXNkZmFzZGZhZHNmYXNkZmFzZGY=",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const updateAndPublishNetworkFirewallPolicyYamlDetail: TypedRoute<
  UpdateAndPublishNetworkFirewallPolicyYamlDetailInput,
  UpdateAndPublishNetworkFirewallPolicyYamlDetailOutput,
  UpdateAndPublishNetworkFirewallPolicyYamlDetailHttp
> = {
  name: "UpdateAndPublishNetworkFirewallPolicyYamlDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "UpdateAndPublishNetworkFirewallPolicyYamlDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** UpdateAndPublishNetworkFirewallPolicyYamlDetail as `client.http` calls it. */
export interface UpdateAndPublishNetworkFirewallPolicyYamlDetailHttp {
  "/UpdateAndPublishNetworkFirewallPolicyYamlDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": UpdateAndPublishNetworkFirewallPolicyYamlDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: UpdateAndPublishNetworkFirewallPolicyYamlDetailOutput;
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
