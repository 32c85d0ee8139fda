// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeRaspRulesInput {
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
  /** @example ModifyTime */
  By?: string;
}

export interface DescribeRaspRulesOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: RaspRule[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
}

export interface RaspRule {
  /** @example 222 */
  Id?: bigint;
  /** @example abc\.d */
  URLRegexp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 777
   */
  VulVulsID?: number;
  /** @example vulName */
  VulVulsName?: string;
  /** @example CVE-2015-xxxx */
  CveID?: string;
  /** @example 1 */
  SupportDefense?: 1 | 2 | (number & {});
  /** @example 1 */
  WhiteType?: 0 | 1 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Status?: number;
  /** @example 2020-01-08 09:15:00 */
  CreateTime?: string;
  /** @example 2020-01-08 09:15:00 */
  ModifyTime?: string;
}

/**
 * The documented error codes of DescribeRaspRules.
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
export type DescribeRaspRulesErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeRaspRules with one of its documented codes. */
export const isDescribeRaspRulesError: ErrorGuard<DescribeRaspRulesErrorCode> = (error) =>
  isCloudError(error, "DescribeRaspRules", [
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
 * const result = await client.describeRaspRules();
 * ```
 * @throws CloudError
 */
export const describeRaspRules: TypedRoute<DescribeRaspRulesInput, DescribeRaspRulesOutput, DescribeRaspRulesHttp> = {
  name: "DescribeRaspRules",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeRaspRules", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "List", "*", "Id"], "bigint"]],
};

/** DescribeRaspRules as `client.http` calls it. */
export interface DescribeRaspRulesHttp {
  "/DescribeRaspRules": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeRaspRulesInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeRaspRulesOutput;
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
