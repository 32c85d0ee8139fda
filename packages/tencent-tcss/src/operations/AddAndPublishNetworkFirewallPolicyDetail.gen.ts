// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, NetworkCustomPolicy, RequestId } from "../schemas.gen.js";

export interface AddAndPublishNetworkFirewallPolicyDetailInput {
  /** @example cls-new */
  ClusterId: string;
  /** @example newStrategy */
  PolicyName: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  FromPolicyRule: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  ToPolicyRule: number;
  /** @example a=b */
  PodSelector: string;
  /** @example default */
  Namespace?: string;
  /** @example describe content */
  Description?: string;
  CustomPolicy?: NetworkCustomPolicy[];
}

export interface AddAndPublishNetworkFirewallPolicyDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 6787866 */
  TaskId?: bigint;
  /** @example Succ */
  Result?: "Succ" | "Failed" | (string & {});
}

/**
 * The documented error codes of AddAndPublishNetworkFirewallPolicyDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type AddAndPublishNetworkFirewallPolicyDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of AddAndPublishNetworkFirewallPolicyDetail with one of its documented codes. */
export const isAddAndPublishNetworkFirewallPolicyDetailError: ErrorGuard<
  AddAndPublishNetworkFirewallPolicyDetailErrorCode
> = (error) =>
  isCloudError(error, "AddAndPublishNetworkFirewallPolicyDetail", [
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
 * const result = await client.addAndPublishNetworkFirewallPolicyDetail({
 *   PolicyName: "NewStrategy",
 *   CustomPolicy: [{ Peer: [], Direction: "FROM", Ports: [] }],
 *   Description: "describe content",
 *   ClusterId: "cls-new",
 *   FromPolicyRule: 1,
 *   Namespace: "default",
 *   ToPolicyRule: 2,
 *   PodSelector: "a=b",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const addAndPublishNetworkFirewallPolicyDetail: TypedRoute<
  AddAndPublishNetworkFirewallPolicyDetailInput,
  AddAndPublishNetworkFirewallPolicyDetailOutput,
  AddAndPublishNetworkFirewallPolicyDetailHttp
> = {
  name: "AddAndPublishNetworkFirewallPolicyDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddAndPublishNetworkFirewallPolicyDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** AddAndPublishNetworkFirewallPolicyDetail as `client.http` calls it. */
export interface AddAndPublishNetworkFirewallPolicyDetailHttp {
  "/AddAndPublishNetworkFirewallPolicyDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddAndPublishNetworkFirewallPolicyDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddAndPublishNetworkFirewallPolicyDetailOutput;
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
