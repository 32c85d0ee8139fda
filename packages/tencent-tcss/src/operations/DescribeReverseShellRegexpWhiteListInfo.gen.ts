// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeReverseShellRegexpWhiteListInfoInput {
  /** @example test */
  RuleID: string;
}

export interface DescribeReverseShellRegexpWhiteListInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  RuleInfo?: RegexpRuleInfo;
}

export interface RegexpRuleInfo {
  /** @example test */
  RuleName?: string | null;
  Status?: boolean | null;
  ExpressionList?: WhiteListRegexpExpressionInfo[] | null;
  /** @example 1 */
  RuleID?: string | null;
  UpdateTime?: string | null;
  OperatorUIN?: string | null;
}

export interface WhiteListRegexpExpressionInfo {
  /** @example AND */
  LogicSymbol?: string;
  /** @example process_path */
  MatchField?: string;
  /** @example /home/usr/bin/bash */
  MatchContent?: string;
}

/**
 * The documented error codes of DescribeReverseShellRegexpWhiteListInfo.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeReverseShellRegexpWhiteListInfoErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeReverseShellRegexpWhiteListInfo with one of its documented codes. */
export const isDescribeReverseShellRegexpWhiteListInfoError: ErrorGuard<
  DescribeReverseShellRegexpWhiteListInfoErrorCode
> = (error) => isCloudError(error, "DescribeReverseShellRegexpWhiteListInfo", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeReverseShellRegexpWhiteListInfo({
 *   RuleID: "test",
 * });
 * ```
 * @throws CloudError
 */
export const describeReverseShellRegexpWhiteListInfo: TypedRoute<
  DescribeReverseShellRegexpWhiteListInfoInput,
  DescribeReverseShellRegexpWhiteListInfoOutput,
  DescribeReverseShellRegexpWhiteListInfoHttp
> = {
  name: "DescribeReverseShellRegexpWhiteListInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeReverseShellRegexpWhiteListInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeReverseShellRegexpWhiteListInfo as `client.http` calls it. */
export interface DescribeReverseShellRegexpWhiteListInfoHttp {
  "/DescribeReverseShellRegexpWhiteListInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeReverseShellRegexpWhiteListInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeReverseShellRegexpWhiteListInfoOutput;
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
