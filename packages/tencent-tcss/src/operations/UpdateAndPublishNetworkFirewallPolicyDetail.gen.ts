// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, NetworkCustomPolicy, RequestId } from "../schemas.gen.js";

export interface UpdateAndPublishNetworkFirewallPolicyDetailInput {
  /** @example cls-new */
  ClusterId: string;
  /** @example 1002 */
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

export interface UpdateAndPublishNetworkFirewallPolicyDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 678768 */
  TaskId?: bigint;
  /** @example "Succ" */
  Result?: "Succ" | "Failed" | (string & {});
}

/**
 * The documented error codes of UpdateAndPublishNetworkFirewallPolicyDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type UpdateAndPublishNetworkFirewallPolicyDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of UpdateAndPublishNetworkFirewallPolicyDetail with one of its documented codes. */
export const isUpdateAndPublishNetworkFirewallPolicyDetailError: ErrorGuard<
  UpdateAndPublishNetworkFirewallPolicyDetailErrorCode
> = (error) =>
  isCloudError(error, "UpdateAndPublishNetworkFirewallPolicyDetail", [
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
 * const result = await client.updateAndPublishNetworkFirewallPolicyDetail({
 *   Id: 22,
 *   CustomPolicy: [
 *     {
 *       Direction: "FROM",
 *       Ports: [{ Protocol: "TCP", Port: "80" }],
 *       Peer: [
 *         {
 *           NamespaceSelector: "default",
 *           PeerType: "NamespaceSelector ",
 *           PodSelector: "default ",
 *           IPBlock: "0.0.0.0/24",
 *         },
 *       ],
 *     },
 *   ],
 *   Description: "Description",
 *   ClusterId: "cls-cluster-id",
 *   FromPolicyRule: 0,
 *   Namespace: "default",
 *   ToPolicyRule: 0,
 *   PodSelector: "a=b",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const updateAndPublishNetworkFirewallPolicyDetail: TypedRoute<
  UpdateAndPublishNetworkFirewallPolicyDetailInput,
  UpdateAndPublishNetworkFirewallPolicyDetailOutput,
  UpdateAndPublishNetworkFirewallPolicyDetailHttp
> = {
  name: "UpdateAndPublishNetworkFirewallPolicyDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "UpdateAndPublishNetworkFirewallPolicyDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** UpdateAndPublishNetworkFirewallPolicyDetail as `client.http` calls it. */
export interface UpdateAndPublishNetworkFirewallPolicyDetailHttp {
  "/UpdateAndPublishNetworkFirewallPolicyDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": UpdateAndPublishNetworkFirewallPolicyDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: UpdateAndPublishNetworkFirewallPolicyDetailOutput;
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
