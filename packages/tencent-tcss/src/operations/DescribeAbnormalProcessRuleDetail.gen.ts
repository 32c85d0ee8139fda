// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AbnormalProcessRuleInfo, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAbnormalProcessRuleDetailInput {
  /** @example sha256:9aae1601d6832af6c69ef257f09f9d4e41646ed287a269cf62ac39d8d */
  ImageId?: string;
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
  /** @example sub1 */
  RuleId?: string;
}

export interface DescribeAbnormalProcessRuleDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  RuleDetail?: AbnormalProcessRuleInfo;
}

/**
 * The documented error codes of DescribeAbnormalProcessRuleDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation.RuleNotFind`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeAbnormalProcessRuleDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation.RuleNotFind"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAbnormalProcessRuleDetail with one of its documented codes. */
export const isDescribeAbnormalProcessRuleDetailError: ErrorGuard<DescribeAbnormalProcessRuleDetailErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeAbnormalProcessRuleDetail", [
    "AuthFailure",
    "FailedOperation.RuleNotFind",
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
 * const result = await client.describeAbnormalProcessRuleDetail();
 * ```
 * @throws CloudError
 */
export const describeAbnormalProcessRuleDetail: TypedRoute<
  DescribeAbnormalProcessRuleDetailInput,
  DescribeAbnormalProcessRuleDetailOutput,
  DescribeAbnormalProcessRuleDetailHttp
> = {
  name: "DescribeAbnormalProcessRuleDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAbnormalProcessRuleDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAbnormalProcessRuleDetail as `client.http` calls it. */
export interface DescribeAbnormalProcessRuleDetailHttp {
  "/DescribeAbnormalProcessRuleDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAbnormalProcessRuleDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAbnormalProcessRuleDetailOutput;
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
