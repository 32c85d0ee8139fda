// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeNetworkFirewallPolicyYamlDetailInput {
  /** @example 23 */
  Id: number | bigint;
}

export interface DescribeNetworkFirewallPolicyYamlDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example cls-jvrv0kf2 */
  ClusterId?: string;
  /** @example name1 */
  PolicyName?: string;
  /** @example XNkZmFzZGZhZHNmYXNkZmFzZGY= */
  Yaml?: string;
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
  /** @example success */
  PublishResult?: string;
}

/**
 * The documented error codes of DescribeNetworkFirewallPolicyYamlDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeNetworkFirewallPolicyYamlDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeNetworkFirewallPolicyYamlDetail with one of its documented codes. */
export const isDescribeNetworkFirewallPolicyYamlDetailError: ErrorGuard<
  DescribeNetworkFirewallPolicyYamlDetailErrorCode
> = (error) =>
  isCloudError(error, "DescribeNetworkFirewallPolicyYamlDetail", [
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
 * const result = await client.describeNetworkFirewallPolicyYamlDetail({ Id: 1 });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeNetworkFirewallPolicyYamlDetail: TypedRoute<
  DescribeNetworkFirewallPolicyYamlDetailInput,
  DescribeNetworkFirewallPolicyYamlDetailOutput,
  DescribeNetworkFirewallPolicyYamlDetailHttp
> = {
  name: "DescribeNetworkFirewallPolicyYamlDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeNetworkFirewallPolicyYamlDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeNetworkFirewallPolicyYamlDetail as `client.http` calls it. */
export interface DescribeNetworkFirewallPolicyYamlDetailHttp {
  "/DescribeNetworkFirewallPolicyYamlDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeNetworkFirewallPolicyYamlDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeNetworkFirewallPolicyYamlDetailOutput;
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
