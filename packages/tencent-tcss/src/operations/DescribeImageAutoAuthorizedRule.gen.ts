// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeImageAutoAuthorizedRuleInput = {};

export interface DescribeImageAutoAuthorizedRuleOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 1 */
  IsEnabled?: 0 | 1 | (number & {});
  /** @example ALL */
  RangeType?: "MANUAL" | "ALL" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  HostCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  MaxDailyCount?: number;
  /** @example 1 */
  RuleId?: bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  AutoScanEnabled?: number;
  ScanType?: string[];
}

/**
 * The documented error codes of DescribeImageAutoAuthorizedRule.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeImageAutoAuthorizedRuleErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeImageAutoAuthorizedRule with one of its documented codes. */
export const isDescribeImageAutoAuthorizedRuleError: ErrorGuard<DescribeImageAutoAuthorizedRuleErrorCode> = (error) =>
  isCloudError(error, "DescribeImageAutoAuthorizedRule", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageAutoAuthorizedRule();
 * ```
 * @throws CloudError
 */
export const describeImageAutoAuthorizedRule: TypedRoute<
  DescribeImageAutoAuthorizedRuleInput,
  DescribeImageAutoAuthorizedRuleOutput,
  DescribeImageAutoAuthorizedRuleHttp
> = {
  name: "DescribeImageAutoAuthorizedRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageAutoAuthorizedRule", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "RuleId"], "bigint"]],
};

/** DescribeImageAutoAuthorizedRule as `client.http` calls it. */
export interface DescribeImageAutoAuthorizedRuleHttp {
  "/DescribeImageAutoAuthorizedRule": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageAutoAuthorizedRuleInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageAutoAuthorizedRuleOutput;
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
