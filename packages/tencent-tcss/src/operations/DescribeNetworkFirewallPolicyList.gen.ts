// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeNetworkFirewallPolicyListInput {
  /** @example cls-test */
  ClusterId: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  Limit?: number;
  Filters?: ComplianceFiltersRecord[];
  /** @example CreateTime */
  By?: string;
  /** @example asc */
  Order?: "asc" | "desc" | (string & {});
}

export interface DescribeNetworkFirewallPolicyListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalCount?: number;
  NetPolicy?: NetworkPolicyInfoItem[];
}

export interface NetworkPolicyInfoItem {
  /** @example cls-jvrv0kf2 */
  Name?: string;
  /** @example tke_test */
  Description?: string;
  /** @example PublishedNoConfirm */
  PublishStatus?: string;
  /** @example System */
  PolicySourceType?: string;
  /** @example default */
  Namespace?: string;
  /** @example 2019-22 */
  PolicyCreateTime?: string;
  /** @example Kube-router */
  NetworkPolicyPlugin?: string;
  /** @example Running */
  PublishResult?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 15
   */
  FromPolicyRule?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  ToPolicyRule?: number;
  /** @example test=new */
  PodSelector?: string;
  /** @example 2 */
  Id?: bigint;
}

/**
 * The documented error codes of DescribeNetworkFirewallPolicyList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeNetworkFirewallPolicyListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeNetworkFirewallPolicyList with one of its documented codes. */
export const isDescribeNetworkFirewallPolicyListError: ErrorGuard<DescribeNetworkFirewallPolicyListErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeNetworkFirewallPolicyList", [
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
 * const result = await client.describeNetworkFirewallPolicyList({
 *   ClusterId: "cls-o9mfjg0i",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeNetworkFirewallPolicyList: TypedRoute<
  DescribeNetworkFirewallPolicyListInput,
  DescribeNetworkFirewallPolicyListOutput,
  DescribeNetworkFirewallPolicyListHttp
> = {
  name: "DescribeNetworkFirewallPolicyList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeNetworkFirewallPolicyList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "NetPolicy", "*", "Id"], "bigint"]],
};

/** DescribeNetworkFirewallPolicyList as `client.http` calls it. */
export interface DescribeNetworkFirewallPolicyListHttp {
  "/DescribeNetworkFirewallPolicyList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeNetworkFirewallPolicyListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeNetworkFirewallPolicyListOutput;
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
