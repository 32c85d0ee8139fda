// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AccessControlRuleInfo, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAccessControlRuleDetailInput {
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

export interface DescribeAccessControlRuleDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  RuleDetail?: AccessControlRuleInfo;
}

/**
 * The documented error codes of DescribeAccessControlRuleDetail.
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
export type DescribeAccessControlRuleDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation.RuleNotFind"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAccessControlRuleDetail with one of its documented codes. */
export const isDescribeAccessControlRuleDetailError: ErrorGuard<DescribeAccessControlRuleDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeAccessControlRuleDetail", [
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
 * const result = await client.describeAccessControlRuleDetail();
 * ```
 * @throws CloudError
 */
export const describeAccessControlRuleDetail: TypedRoute<
  DescribeAccessControlRuleDetailInput,
  DescribeAccessControlRuleDetailOutput,
  DescribeAccessControlRuleDetailHttp
> = {
  name: "DescribeAccessControlRuleDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAccessControlRuleDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAccessControlRuleDetail as `client.http` calls it. */
export interface DescribeAccessControlRuleDetailHttp {
  "/DescribeAccessControlRuleDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAccessControlRuleDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAccessControlRuleDetailOutput;
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
