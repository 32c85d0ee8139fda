// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, NetworkCustomPolicy, RequestId } from "../schemas.gen.js";

export interface AddNetworkFirewallPolicyDetailInput {
  /** @example cls-new */
  ClusterId: string;
  /** @example rptest */
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

export interface AddNetworkFirewallPolicyDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 678798 */
  TaskId?: bigint;
  /** @example Succ */
  Result?: "Succ" | "Failed" | (string & {});
}

/**
 * The documented error codes of AddNetworkFirewallPolicyDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type AddNetworkFirewallPolicyDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of AddNetworkFirewallPolicyDetail with one of its documented codes. */
export const isAddNetworkFirewallPolicyDetailError: ErrorGuard<AddNetworkFirewallPolicyDetailErrorCode> = (error) =>
  isCloudError(error, "AddNetworkFirewallPolicyDetail", [
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
 * const result = await client.addNetworkFirewallPolicyDetail({
 *   PolicyName: "test-2",
 *   CustomPolicy: [{ Peer: [], Direction: "FROM", Ports: [] }],
 *   Description: "description1",
 *   ClusterId: "cls-fsdfw",
 *   FromPolicyRule: 0,
 *   Namespace: "default",
 *   ToPolicyRule: 0,
 *   PodSelector: "a=b",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const addNetworkFirewallPolicyDetail: TypedRoute<
  AddNetworkFirewallPolicyDetailInput,
  AddNetworkFirewallPolicyDetailOutput,
  AddNetworkFirewallPolicyDetailHttp
> = {
  name: "AddNetworkFirewallPolicyDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddNetworkFirewallPolicyDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** AddNetworkFirewallPolicyDetail as `client.http` calls it. */
export interface AddNetworkFirewallPolicyDetailHttp {
  "/AddNetworkFirewallPolicyDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddNetworkFirewallPolicyDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddNetworkFirewallPolicyDetailOutput;
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
