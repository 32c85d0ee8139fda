// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeClusterSummaryInput = {};

export interface DescribeClusterSummaryOutput {
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
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  RiskClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  UncheckClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  ManagedClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  IndependentClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  NoRiskClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  CheckedClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  AutoCheckClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  ManualCheckClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  FailedClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  NotImportedClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ServerlessClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 8
   */
  TkeClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 17
   */
  UserCreateTencentClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  UserCreateHybridClusterCount?: number;
}

/**
 * The documented error codes of DescribeClusterSummary.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeClusterSummaryErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeClusterSummary with one of its documented codes. */
export const isDescribeClusterSummaryError: ErrorGuard<DescribeClusterSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeClusterSummary", [
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
 * const result = await client.describeClusterSummary();
 * ```
 * @throws CloudError
 */
export const describeClusterSummary: TypedRoute<
  DescribeClusterSummaryInput,
  DescribeClusterSummaryOutput,
  DescribeClusterSummaryHttp
> = {
  name: "DescribeClusterSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeClusterSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeClusterSummary as `client.http` calls it. */
export interface DescribeClusterSummaryHttp {
  "/DescribeClusterSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeClusterSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeClusterSummaryOutput;
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
