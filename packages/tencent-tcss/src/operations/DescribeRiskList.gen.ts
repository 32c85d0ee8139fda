// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ClusterCheckItem, ComplianceFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeRiskListInput {
  /** @example "cls-0zmsjvko" */
  ClusterId?: string;
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
  /** @example RiskLevel */
  By?: string;
  /** @example ASC */
  Order?: string;
}

export interface DescribeRiskListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  ClusterRiskItems?: ClusterRiskItem[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 30
   */
  TotalCount?: number;
}

export interface ClusterRiskItem {
  CheckItem?: ClusterCheckItem;
  /** @example verify info */
  VerifyInfo?: string;
  /** @example err msg */
  ErrorMessage?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  AffectedClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  AffectedNodeCount?: number;
}

/**
 * The documented error codes of DescribeRiskList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeRiskListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeRiskList with one of its documented codes. */
export const isDescribeRiskListError: ErrorGuard<DescribeRiskListErrorCode> = (error) =>
  isCloudError(error, "DescribeRiskList", [
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
 * const result = await client.describeRiskList();
 * ```
 * @throws CloudError
 */
export const describeRiskList: TypedRoute<DescribeRiskListInput, DescribeRiskListOutput, DescribeRiskListHttp> = {
  name: "DescribeRiskList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeRiskList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "ClusterRiskItems", "*", "CheckItem", "CheckItemId"], "bigint"]],
};

/** DescribeRiskList as `client.http` calls it. */
export interface DescribeRiskListHttp {
  "/DescribeRiskList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeRiskListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeRiskListOutput;
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
