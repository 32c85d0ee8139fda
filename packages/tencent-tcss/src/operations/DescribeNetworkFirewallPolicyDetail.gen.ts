// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, NetworkCustomPolicy, RequestId } from "../schemas.gen.js";

export interface DescribeNetworkFirewallPolicyDetailInput {
  /** @example 1002 */
  Id: number | bigint;
}

export interface DescribeNetworkFirewallPolicyDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example cls-jvrv0kf2 */
  ClusterId?: string;
  /** @example name01 */
  PolicyName?: string;
  /** @example default */
  Namespace?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  FromPolicyRule?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  ToPolicyRule?: number;
  CustomPolicy?: NetworkCustomPolicy[];
  /** @example a=b */
  PodSelector?: string;
  /** @example describe content */
  Description?: string;
  /** @example 2021-10-01 */
  PolicyCreateTime?: string;
  /** @example System */
  PolicySourceType?: "System" | "Manual" | (string & {});
  /** @example KubeRouter */
  NetworkPolicyPlugin?: string;
  /** @example PublishedNoConfirm */
  PublishStatus?: string;
  /** @example ok */
  PublishResult?: string;
}

/**
 * The documented error codes of DescribeNetworkFirewallPolicyDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeNetworkFirewallPolicyDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeNetworkFirewallPolicyDetail with one of its documented codes. */
export const isDescribeNetworkFirewallPolicyDetailError: ErrorGuard<DescribeNetworkFirewallPolicyDetailErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeNetworkFirewallPolicyDetail", [
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
 * const result = await client.describeNetworkFirewallPolicyDetail({ Id: 1 });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeNetworkFirewallPolicyDetail: TypedRoute<
  DescribeNetworkFirewallPolicyDetailInput,
  DescribeNetworkFirewallPolicyDetailOutput,
  DescribeNetworkFirewallPolicyDetailHttp
> = {
  name: "DescribeNetworkFirewallPolicyDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeNetworkFirewallPolicyDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeNetworkFirewallPolicyDetail as `client.http` calls it. */
export interface DescribeNetworkFirewallPolicyDetailHttp {
  "/DescribeNetworkFirewallPolicyDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeNetworkFirewallPolicyDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeNetworkFirewallPolicyDetailOutput;
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
