// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeNetworkFirewallClusterListInput {
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  Limit?: number;
  Filters?: ComplianceFiltersRecord[];
  /** @example ClusterNetworkSettings */
  By?: string;
  /** @example asc */
  Order?: "asc" | "desc" | (string & {});
}

export interface DescribeNetworkFirewallClusterListOutput {
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
  ClusterInfoList?: NetworkClusterInfoItem[];
}

export interface NetworkClusterInfoItem {
  /** @example cls-jvrv0kf2 */
  ClusterId?: string;
  /** @example tke_test */
  ClusterName?: string;
  /** @example 1.8.8 */
  ClusterVersion?: string;
  /** @example ubuntu18.04.1x86_64 */
  ClusterOs?: string;
  /** @example MANAGED_CLUSTER */
  ClusterType?: string;
  /** @example ap-guangzhou */
  Region?: string;
  /** @example Kube-router */
  NetworkPolicyPlugin?: string;
  /** @example Running */
  ClusterStatus?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  TotalRuleCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4
   */
  EnableRuleCount?: number;
  /** @example Running */
  NetworkPolicyPluginStatus?: "Running" | "Error" | (string & {});
  /** @example 网络插件运行状态非RUNNING */
  NetworkPolicyPluginError?: string;
  /** @example Cilium-Overlay */
  ClusterNetworkSettings?: string;
}

/**
 * The documented error codes of DescribeNetworkFirewallClusterList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeNetworkFirewallClusterListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeNetworkFirewallClusterList with one of its documented codes. */
export const isDescribeNetworkFirewallClusterListError: ErrorGuard<DescribeNetworkFirewallClusterListErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeNetworkFirewallClusterList", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: Limit.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeNetworkFirewallClusterList();
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeNetworkFirewallClusterList: TypedRoute<
  DescribeNetworkFirewallClusterListInput,
  DescribeNetworkFirewallClusterListOutput,
  DescribeNetworkFirewallClusterListHttp
> = {
  name: "DescribeNetworkFirewallClusterList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeNetworkFirewallClusterList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeNetworkFirewallClusterList as `client.http` calls it. */
export interface DescribeNetworkFirewallClusterListHttp {
  "/DescribeNetworkFirewallClusterList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeNetworkFirewallClusterListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeNetworkFirewallClusterListOutput;
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
