// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeEscapeEventTypeSummaryInput = {};

export interface DescribeEscapeEventTypeSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ContainerEscapeEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ProcessPrivilegeEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RiskContainerEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  PendingEscapeEventCount?: number;
}

/**
 * The documented error codes of DescribeEscapeEventTypeSummary.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.ParsingError`
 * - `ResourceInsufficient`
 */
export type DescribeEscapeEventTypeSummaryErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.ParsingError"
  | "ResourceInsufficient";

/** Whether `error` is a failure of DescribeEscapeEventTypeSummary with one of its documented codes. */
export const isDescribeEscapeEventTypeSummaryError: ErrorGuard<DescribeEscapeEventTypeSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeEscapeEventTypeSummary", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.ParsingError",
    "ResourceInsufficient",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeEscapeEventTypeSummary();
 * ```
 * @throws CloudError
 */
export const describeEscapeEventTypeSummary: TypedRoute<
  DescribeEscapeEventTypeSummaryInput,
  DescribeEscapeEventTypeSummaryOutput,
  DescribeEscapeEventTypeSummaryHttp
> = {
  name: "DescribeEscapeEventTypeSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeEscapeEventTypeSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeEscapeEventTypeSummary as `client.http` calls it. */
export interface DescribeEscapeEventTypeSummaryHttp {
  "/DescribeEscapeEventTypeSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeEscapeEventTypeSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeEscapeEventTypeSummaryOutput;
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
