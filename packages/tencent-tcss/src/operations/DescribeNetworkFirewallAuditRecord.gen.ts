// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeNetworkFirewallAuditRecordInput {
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
  /** @example ModifyTime */
  By?: string;
  /** @example asc */
  Order?: "asc" | "desc" | (string & {});
}

export interface DescribeNetworkFirewallAuditRecordOutput {
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
  AuditList?: NetworkAuditRecord[];
}

export interface NetworkAuditRecord {
  /** @example cls-jvrv0kf2 */
  ClusterId?: string;
  /** @example cls-m2x0ndjy */
  ClusterName?: string;
  /** @example ap-guangzhou */
  Region?: string;
  /** @example add */
  Action?: string;
  /** @example Running */
  Operation?: string;
  /** @example ruleName01 */
  NetworkPolicyName?: string;
  /** @example 2022-09-21 */
  OperationTime?: string;
  /** @example 10023234334 */
  AppId?: bigint;
  /** @example 10023234334 */
  Uin?: string;
  /**
   * An example of the vendor's writes this integer as a text, and the client returns what comes: be ready for a
   * string.
   * @example 1002
   */
  PolicyId?: bigint;
}

/**
 * The documented error codes of DescribeNetworkFirewallAuditRecord.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeNetworkFirewallAuditRecordErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeNetworkFirewallAuditRecord with one of its documented codes. */
export const isDescribeNetworkFirewallAuditRecordError: ErrorGuard<DescribeNetworkFirewallAuditRecordErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeNetworkFirewallAuditRecord", [
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
 * const result = await client.describeNetworkFirewallAuditRecord();
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeNetworkFirewallAuditRecord: TypedRoute<
  DescribeNetworkFirewallAuditRecordInput,
  DescribeNetworkFirewallAuditRecordOutput,
  DescribeNetworkFirewallAuditRecordHttp
> = {
  name: "DescribeNetworkFirewallAuditRecord",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeNetworkFirewallAuditRecord", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [
    [["Response", "AuditList", "*", "AppId"], "bigint"],
    [["Response", "AuditList", "*", "PolicyId"], "bigint"],
  ],
};

/** DescribeNetworkFirewallAuditRecord as `client.http` calls it. */
export interface DescribeNetworkFirewallAuditRecordHttp {
  "/DescribeNetworkFirewallAuditRecord": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeNetworkFirewallAuditRecordInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeNetworkFirewallAuditRecordOutput;
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
