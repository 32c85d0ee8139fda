// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeNetworkFirewallNamespaceLabelListInput {
  /** @example cls-id */
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
  Order?: "asc" | "desc" | (string & {});
}

export interface DescribeNetworkFirewallNamespaceLabelListOutput {
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
  ClusterNamespaceLabelList?: NetworkClusterNamespaceLabelInfo[];
}

export interface NetworkClusterNamespaceLabelInfo {
  /** @example test=env */
  Labels?: string;
  /** @example new */
  Name?: string;
}

/**
 * The documented error codes of DescribeNetworkFirewallNamespaceLabelList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeNetworkFirewallNamespaceLabelListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeNetworkFirewallNamespaceLabelList with one of its documented codes. */
export const isDescribeNetworkFirewallNamespaceLabelListError: ErrorGuard<
  DescribeNetworkFirewallNamespaceLabelListErrorCode
> = (error) =>
  isCloudError(error, "DescribeNetworkFirewallNamespaceLabelList", [
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
 * const result = await client.describeNetworkFirewallNamespaceLabelList({
 *   ClusterId: "cls-id",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeNetworkFirewallNamespaceLabelList: TypedRoute<
  DescribeNetworkFirewallNamespaceLabelListInput,
  DescribeNetworkFirewallNamespaceLabelListOutput,
  DescribeNetworkFirewallNamespaceLabelListHttp
> = {
  name: "DescribeNetworkFirewallNamespaceLabelList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeNetworkFirewallNamespaceLabelList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeNetworkFirewallNamespaceLabelList as `client.http` calls it. */
export interface DescribeNetworkFirewallNamespaceLabelListHttp {
  "/DescribeNetworkFirewallNamespaceLabelList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeNetworkFirewallNamespaceLabelListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeNetworkFirewallNamespaceLabelListOutput;
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
