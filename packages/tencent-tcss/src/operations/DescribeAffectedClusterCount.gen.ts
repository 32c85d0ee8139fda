// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeAffectedClusterCountInput = {};

export interface DescribeAffectedClusterCountOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  SeriousRiskClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  HighRiskClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  MiddleRiskClusterCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4
   */
  HintRiskClusterCount?: number;
}

/**
 * The documented error codes of DescribeAffectedClusterCount.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeAffectedClusterCountErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeAffectedClusterCount with one of its documented codes. */
export const isDescribeAffectedClusterCountError: ErrorGuard<DescribeAffectedClusterCountErrorCode> = (error) =>
  isCloudError(error, "DescribeAffectedClusterCount", [
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
 * const result = await client.describeAffectedClusterCount();
 * ```
 * @throws CloudError
 */
export const describeAffectedClusterCount: TypedRoute<
  DescribeAffectedClusterCountInput,
  DescribeAffectedClusterCountOutput,
  DescribeAffectedClusterCountHttp
> = {
  name: "DescribeAffectedClusterCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAffectedClusterCount", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAffectedClusterCount as `client.http` calls it. */
export interface DescribeAffectedClusterCountHttp {
  "/DescribeAffectedClusterCount": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAffectedClusterCountInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAffectedClusterCountOutput;
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
