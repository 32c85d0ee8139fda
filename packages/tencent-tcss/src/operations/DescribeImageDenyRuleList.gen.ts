// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeImageDenyRuleListInput {
  Filters?: RunTimeFiltersRecord[];
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  Limit?: number;
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  Offset?: number;
  Order?: string;
  By?: "EffectTime" | "UpdateTime" | (string & {});
  /** @example true */
  TopTurnOn?: boolean;
}

export interface DescribeImageDenyRuleListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: ImageDenyRule[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
}

export interface ImageDenyRule {
  /** @example xx */
  RuleID?: string;
  /** @example xx */
  RuleName?: string;
  /** @example xx */
  RuleType?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  EffectImageCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  IsEffectAllImage?: number;
  /** @example xx */
  EffectTime?: string;
  /** @example xx */
  UpdateTime?: string;
  /** @example xx */
  OperationUin?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Status?: number;
  /** @example xx */
  EffectStatus?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ID?: number;
}

/**
 * The documented error codes of DescribeImageDenyRuleList.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type DescribeImageDenyRuleListErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeImageDenyRuleList with one of its documented codes. */
export const isDescribeImageDenyRuleListError: ErrorGuard<DescribeImageDenyRuleListErrorCode> = (error) =>
  isCloudError(error, "DescribeImageDenyRuleList", [
    "AuthFailure",
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
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: Limit.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageDenyRuleList();
 * ```
 * @throws CloudError
 */
export const describeImageDenyRuleList: TypedRoute<
  DescribeImageDenyRuleListInput,
  DescribeImageDenyRuleListOutput,
  DescribeImageDenyRuleListHttp
> = {
  name: "DescribeImageDenyRuleList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageDenyRuleList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeImageDenyRuleList as `client.http` calls it. */
export interface DescribeImageDenyRuleListHttp {
  "/DescribeImageDenyRuleList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageDenyRuleListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageDenyRuleListOutput;
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
