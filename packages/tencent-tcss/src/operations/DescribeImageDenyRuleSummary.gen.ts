// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeImageDenyRuleSummaryInput = {};

export interface DescribeImageDenyRuleSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  RuleTotalCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  EnabledRuleCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  ObservedRuleCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  EffectiveRuleCount?: number;
}

/**
 * The documented error codes of DescribeImageDenyRuleSummary.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type DescribeImageDenyRuleSummaryErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeImageDenyRuleSummary with one of its documented codes. */
export const isDescribeImageDenyRuleSummaryError: ErrorGuard<DescribeImageDenyRuleSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeImageDenyRuleSummary", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "UnknownParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageDenyRuleSummary();
 * ```
 * @throws CloudError
 */
export const describeImageDenyRuleSummary: TypedRoute<
  DescribeImageDenyRuleSummaryInput,
  DescribeImageDenyRuleSummaryOutput,
  DescribeImageDenyRuleSummaryHttp
> = {
  name: "DescribeImageDenyRuleSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageDenyRuleSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeImageDenyRuleSummary as `client.http` calls it. */
export interface DescribeImageDenyRuleSummaryHttp {
  "/DescribeImageDenyRuleSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageDenyRuleSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageDenyRuleSummaryOutput;
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
