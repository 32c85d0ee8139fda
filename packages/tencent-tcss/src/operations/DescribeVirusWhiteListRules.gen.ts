// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeVirusWhiteListRulesInput {
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
  /** @example DESC */
  Order?: string;
  /** @example InsertTime */
  By?: string;
  Filters?: RunTimeFiltersRecord[];
}

export interface DescribeVirusWhiteListRulesOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 28
   */
  TotalCount?: number;
  List?: VirusWhiteListRuleInfo[];
}

export interface VirusWhiteListRuleInfo {
  /** @example 259 */
  Id?: bigint;
  /**
   * @example [
   * "923d548dd3c1431d18357da8dffd5780"
   * ]
   */
  Md5List?: string[];
  ImageIds?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Scope?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ImageCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Md5Count?: number;
  /** @example image test */
  Remark?: string;
  /** @example 2026-04-07T21:53:45+08:00 */
  InsertTime?: string;
  /** @example 2026-04-03T23:15:40+08:00 */
  UpdateTime?: string;
}

/**
 * The documented error codes of DescribeVirusWhiteListRules.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `InvalidParameterValue.DataNotFound`
 */
export type DescribeVirusWhiteListRulesErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "InvalidParameterValue.DataNotFound";

/** Whether `error` is a failure of DescribeVirusWhiteListRules with one of its documented codes. */
export const isDescribeVirusWhiteListRulesError: ErrorGuard<DescribeVirusWhiteListRulesErrorCode> = (error) =>
  isCloudError(error, "DescribeVirusWhiteListRules", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
    "InvalidParameterValue.DataNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusWhiteListRules({
 *   Limit: 10,
 *   Offset: 0,
 *   Order: "DESC",
 *   By: "InsertTime",
 *   Filters: [{ Name: "id", Values: ["246"] }],
 * });
 * ```
 * @throws CloudError
 */
export const describeVirusWhiteListRules: TypedRoute<
  DescribeVirusWhiteListRulesInput,
  DescribeVirusWhiteListRulesOutput,
  DescribeVirusWhiteListRulesHttp
> = {
  name: "DescribeVirusWhiteListRules",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusWhiteListRules", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "List", "*", "Id"], "bigint"]],
};

/** DescribeVirusWhiteListRules as `client.http` calls it. */
export interface DescribeVirusWhiteListRulesHttp {
  "/DescribeVirusWhiteListRules": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusWhiteListRulesInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusWhiteListRulesOutput;
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
