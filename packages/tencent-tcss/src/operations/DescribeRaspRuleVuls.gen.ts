// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeRaspRuleVulsInput {
  Filters?: RunTimeFiltersRecord[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /** @example ASC */
  Order?: string;
  /** @example InsertTime */
  By?: string;
}

export interface DescribeRaspRuleVulsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: RaspRuleVul[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 215
   */
  TotalCount?: number;
}

export interface RaspRuleVul {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 22
   */
  VulVulsID?: number;
  /** @example VulVulsName */
  VulVulsName?: string;
  /** @example CVE-2015-xxxx */
  CveID?: string;
  /** @example 1 */
  SupportDefense?: 1 | 2 | (number & {});
}

/**
 * The documented error codes of DescribeRaspRuleVuls.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type DescribeRaspRuleVulsErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeRaspRuleVuls with one of its documented codes. */
export const isDescribeRaspRuleVulsError: ErrorGuard<DescribeRaspRuleVulsErrorCode> = (error) =>
  isCloudError(error, "DescribeRaspRuleVuls", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
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
 * const result = await client.describeRaspRuleVuls({
 *   Filters: [{ Name: "WhiteType", Values: ["1"] }],
 * });
 * ```
 * @throws CloudError
 */
export const describeRaspRuleVuls: TypedRoute<
  DescribeRaspRuleVulsInput,
  DescribeRaspRuleVulsOutput,
  DescribeRaspRuleVulsHttp
> = {
  name: "DescribeRaspRuleVuls",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeRaspRuleVuls", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeRaspRuleVuls as `client.http` calls it. */
export interface DescribeRaspRuleVulsHttp {
  "/DescribeRaspRuleVuls": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeRaspRuleVulsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeRaspRuleVulsOutput;
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
