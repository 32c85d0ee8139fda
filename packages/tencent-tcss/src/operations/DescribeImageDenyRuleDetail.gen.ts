// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageDenyRuleDetailInput {
  /** @example xx */
  RuleID: string;
}

export interface DescribeImageDenyRuleDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ID?: number;
  RuleName?: string;
  RuleType?: string;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  EffectImageCount?: number;
  /** @example 1 */
  IsEffectAllImage?: 0 | 1 | (number & {});
  EffectTime?: string;
  UpdateTime?: string;
  OperationUin?: string;
  EffectStatus?: string;
  RuleDescription?: string;
  Status?: 0 | 1 | (number & {});
  /** @example 1 */
  Vul?: 0 | 1 | (number & {});
  CVEIDSet?: string[];
  ComponentSet?: string[];
  VulClassSet?: string[];
  VulLevelSet?: string[];
  VulLabelSet?: string[];
  Virus?: 0 | 1 | (number & {});
  VirusMD5Set?: string[];
  VirusLevelSet?: string[];
  VirusName?: string[];
  Risk?: 0 | 1 | (number & {});
  RiskLevelSet?: string[];
  RiskType?: string[];
  PrivilegeRun?: 0 | 1 | (number & {});
  PrivilegeDetail?: string[] | null;
  EffectImageSet?: string[];
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  EffectDay?: number;
  RuleID?: string;
}

/**
 * The documented error codes of DescribeImageDenyRuleDetail.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `ResourceNotFound`
 * - `UnknownParameter`
 */
export type DescribeImageDenyRuleDetailErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeImageDenyRuleDetail with one of its documented codes. */
export const isDescribeImageDenyRuleDetailError: ErrorGuard<DescribeImageDenyRuleDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeImageDenyRuleDetail", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "ResourceNotFound",
    "UnknownParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageDenyRuleDetail({ RuleID: "xx" });
 * ```
 * @throws CloudError
 */
export const describeImageDenyRuleDetail: TypedRoute<
  DescribeImageDenyRuleDetailInput,
  DescribeImageDenyRuleDetailOutput,
  DescribeImageDenyRuleDetailHttp
> = {
  name: "DescribeImageDenyRuleDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageDenyRuleDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeImageDenyRuleDetail as `client.http` calls it. */
export interface DescribeImageDenyRuleDetailHttp {
  "/DescribeImageDenyRuleDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageDenyRuleDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageDenyRuleDetailOutput;
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
