// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, NetworkCustomPolicy, RequestId } from "../schemas.gen.js";

export interface UpdateNetworkFirewallPolicyDetailInput {
  /** @example cls-new */
  ClusterId: string;
  /** @example 23 */
  Id: number | bigint;
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

export interface UpdateNetworkFirewallPolicyDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 678799 */
  TaskId?: bigint;
  /** @example "Succ" */
  Result?: "Succ" | "Failed" | (string & {});
}

/**
 * The documented error codes of UpdateNetworkFirewallPolicyDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type UpdateNetworkFirewallPolicyDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of UpdateNetworkFirewallPolicyDetail with one of its documented codes. */
export const isUpdateNetworkFirewallPolicyDetailError: ErrorGuard<UpdateNetworkFirewallPolicyDetailErrorCode> = (
  error,
) =>
  isCloudError(error, "UpdateNetworkFirewallPolicyDetail", [
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
 * const result = await client.updateNetworkFirewallPolicyDetail({
 *   Id: 22,
 *   CustomPolicy: [{ Peer: [], Direction: "FROM", Ports: [] }],
 *   Description: "just for develop",
 *   ClusterId: "cls-sdfdsf",
 *   FromPolicyRule: 0,
 *   Namespace: "default",
 *   ToPolicyRule: 0,
 *   PodSelector: "a=b",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const updateNetworkFirewallPolicyDetail: TypedRoute<
  UpdateNetworkFirewallPolicyDetailInput,
  UpdateNetworkFirewallPolicyDetailOutput,
  UpdateNetworkFirewallPolicyDetailHttp
> = {
  name: "UpdateNetworkFirewallPolicyDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "UpdateNetworkFirewallPolicyDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** UpdateNetworkFirewallPolicyDetail as `client.http` calls it. */
export interface UpdateNetworkFirewallPolicyDetailHttp {
  "/UpdateNetworkFirewallPolicyDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": UpdateNetworkFirewallPolicyDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: UpdateNetworkFirewallPolicyDetailOutput;
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
