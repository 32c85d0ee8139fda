// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeTaskResultSummaryInput = {};

export interface DescribeTaskResultSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * @example [
   * 2,
   * 3,
   * 2,
   * 3,
   * 2,
   * 3,
   * 2,
   * 3,
   * 2
   * ]
   */
  SeriousRiskNodeCount?: number[];
  /**
   * @example [
   * 2,
   * 3,
   * 2,
   * 3,
   * 2,
   * 3,
   * 2,
   * 3,
   * 2
   * ]
   */
  HighRiskNodeCount?: number[];
  /**
   * @example [
   * 2,
   * 3,
   * 2,
   * 3,
   * 2,
   * 3,
   * 2,
   * 3,
   * 2
   * ]
   */
  MiddleRiskNodeCount?: number[];
  /**
   * @example [
   * 2,
   * 3,
   * 2,
   * 3,
   * 2,
   * 3,
   * 2,
   * 3,
   * 2
   * ]
   */
  HintRiskNodeCount?: number[];
}

/**
 * The documented error codes of DescribeTaskResultSummary.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeTaskResultSummaryErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeTaskResultSummary with one of its documented codes. */
export const isDescribeTaskResultSummaryError: ErrorGuard<DescribeTaskResultSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeTaskResultSummary", [
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
 * const result = await client.describeTaskResultSummary();
 * ```
 * @throws CloudError
 */
export const describeTaskResultSummary: TypedRoute<
  DescribeTaskResultSummaryInput,
  DescribeTaskResultSummaryOutput,
  DescribeTaskResultSummaryHttp
> = {
  name: "DescribeTaskResultSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeTaskResultSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeTaskResultSummary as `client.http` calls it. */
export interface DescribeTaskResultSummaryHttp {
  "/DescribeTaskResultSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeTaskResultSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeTaskResultSummaryOutput;
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
