// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeNetworkFirewallNamespaceListInput {
  /** @example cls-o9mfjg00 */
  ClusterId: string;
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
  /** @example CreateTime */
  By?: string;
  /** @example asc */
  Order?: string;
}

export interface DescribeNetworkFirewallNamespaceListOutput {
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
  ClusterNamespaceList?: NetworkClusterNamespaceInfo[];
}

export interface NetworkClusterNamespaceInfo {
  /** @example key=env */
  Labels?: string;
  /** @example new */
  Name?: string;
}

/**
 * The documented error codes of DescribeNetworkFirewallNamespaceList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeNetworkFirewallNamespaceListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeNetworkFirewallNamespaceList with one of its documented codes. */
export const isDescribeNetworkFirewallNamespaceListError: ErrorGuard<DescribeNetworkFirewallNamespaceListErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeNetworkFirewallNamespaceList", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Drafted, not verified (api, examples, go-sdk; 2026-08-21): one source; the request example does not fit:
 * Limit.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeNetworkFirewallNamespaceList({
 *   ClusterId: "cls-o9mfjg0i",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeNetworkFirewallNamespaceList: TypedRoute<
  DescribeNetworkFirewallNamespaceListInput,
  DescribeNetworkFirewallNamespaceListOutput,
  DescribeNetworkFirewallNamespaceListHttp
> = {
  name: "DescribeNetworkFirewallNamespaceList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeNetworkFirewallNamespaceList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeNetworkFirewallNamespaceList as `client.http` calls it. */
export interface DescribeNetworkFirewallNamespaceListHttp {
  "/DescribeNetworkFirewallNamespaceList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeNetworkFirewallNamespaceListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeNetworkFirewallNamespaceListOutput;
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
