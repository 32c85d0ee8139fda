// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type {
  AccessControlChildRuleInfo,
  AccessControlSystemChildRuleInfo,
  ErrorResponse,
  RequestId,
  RuleBaseInfo,
  RunTimeFiltersRecord,
} from "../schemas.gen.js";

export interface DescribeAccessControlRulesInput {
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

export interface DescribeAccessControlRulesOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  RuleExtSet?: AccessControlRuleExtSetItem[] | null;
  RuleSet?: RuleBaseInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
}

export interface AccessControlRuleExtSetItem {
  ChildRules?: AccessControlChildRuleInfo[] | null;
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
  SystemChildRules?: AccessControlSystemChildRuleInfo[] | null;
  /** @example 2020-12-1 12:00:00 */
  UpdateTime?: string;
}

/**
 * The documented error codes of DescribeAccessControlRules.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeAccessControlRulesErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAccessControlRules with one of its documented codes. */
export const isDescribeAccessControlRulesError: ErrorGuard<DescribeAccessControlRulesErrorCode> = (error) =>
  isCloudError(error, "DescribeAccessControlRules", [
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
 * const result = await client.describeAccessControlRules();
 * ```
 * @throws CloudError
 */
export const describeAccessControlRules: TypedRoute<
  DescribeAccessControlRulesInput,
  DescribeAccessControlRulesOutput,
  DescribeAccessControlRulesHttp
> = {
  name: "DescribeAccessControlRules",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAccessControlRules", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAccessControlRules as `client.http` calls it. */
export interface DescribeAccessControlRulesHttp {
  "/DescribeAccessControlRules": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAccessControlRulesInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAccessControlRulesOutput;
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
