// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeReverseShellRegexpWhiteListInput {
  Filters?: RunTimeFiltersRecord[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /** @example UpdateTime */
  By?: string;
  /** @example asc */
  Order?: string;
}

export interface DescribeReverseShellRegexpWhiteListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
  List?: RegexpRuleListItem[];
}

export interface RegexpRuleListItem {
  RuleID?: string | null;
  /** @example test */
  RuleName?: string | null;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4
   */
  EffectiveExpression?: number | null;
  UpdateTime?: string | null;
  OperatorUin?: string | null;
  Status?: boolean | null;
}

/**
 * The documented error codes of DescribeReverseShellRegexpWhiteList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeReverseShellRegexpWhiteListErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeReverseShellRegexpWhiteList with one of its documented codes. */
export const isDescribeReverseShellRegexpWhiteListError: ErrorGuard<DescribeReverseShellRegexpWhiteListErrorCode> = (
  error,
) => isCloudError(error, "DescribeReverseShellRegexpWhiteList", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeReverseShellRegexpWhiteList({
 *   Filters: [{ Name: "RuleName", Values: ["test"], ExactMatch: true }],
 *   Limit: 1,
 *   Offset: 1,
 *   By: "UpdateTime",
 *   Order: "asc",
 * });
 * ```
 * @throws CloudError
 */
export const describeReverseShellRegexpWhiteList: TypedRoute<
  DescribeReverseShellRegexpWhiteListInput,
  DescribeReverseShellRegexpWhiteListOutput,
  DescribeReverseShellRegexpWhiteListHttp
> = {
  name: "DescribeReverseShellRegexpWhiteList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeReverseShellRegexpWhiteList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeReverseShellRegexpWhiteList as `client.http` calls it. */
export interface DescribeReverseShellRegexpWhiteListHttp {
  "/DescribeReverseShellRegexpWhiteList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeReverseShellRegexpWhiteListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeReverseShellRegexpWhiteListOutput;
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
