// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type {
  AbnormalProcessChildRuleInfo,
  AbnormalProcessSystemChildRuleInfo,
  ErrorResponse,
  RequestId,
  RuleBaseInfo,
  RunTimeFiltersRecord,
} from "../schemas.gen.js";

export interface DescribeAbnormalProcessRulesInput {
  /** @example FoundTime */
  By?: string;
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
  /** @example desc */
  Order?: "asc" | "desc" | (string & {});
}

export interface DescribeAbnormalProcessRulesOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  RuleExtSet?: AbnormalProcessRuleExtSetItem[] | null;
  RuleSet?: RuleBaseInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
}

export interface AbnormalProcessRuleExtSetItem {
  ChildRules?: AbnormalProcessChildRuleInfo[] | null;
  /** @example 2345435634 */
  EditUserName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  EffectImageCount?: number;
  /** @example true */
  IsDefault?: boolean;
  /** @example false */
  IsGlobal?: boolean;
  /** @example true */
  IsEnable?: boolean;
  RuleActions?: string[] | null;
  /** @example sub1 */
  RuleId?: string;
  /** @example myetest */
  RuleName?: string;
  SystemChildRules?: AbnormalProcessSystemChildRuleInfo[] | null;
  /** @example 2020-12-1 12:00:00 */
  UpdateTime?: string;
}

/**
 * The documented error codes of DescribeAbnormalProcessRules.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeAbnormalProcessRulesErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAbnormalProcessRules with one of its documented codes. */
export const isDescribeAbnormalProcessRulesError: ErrorGuard<DescribeAbnormalProcessRulesErrorCode> = (error) =>
  isCloudError(error, "DescribeAbnormalProcessRules", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAbnormalProcessRules();
 * ```
 * @throws CloudError
 */
export const describeAbnormalProcessRules: TypedRoute<
  DescribeAbnormalProcessRulesInput,
  DescribeAbnormalProcessRulesOutput,
  DescribeAbnormalProcessRulesHttp
> = {
  name: "DescribeAbnormalProcessRules",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAbnormalProcessRules", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAbnormalProcessRules as `client.http` calls it. */
export interface DescribeAbnormalProcessRulesHttp {
  "/DescribeAbnormalProcessRules": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAbnormalProcessRulesInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAbnormalProcessRulesOutput;
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
