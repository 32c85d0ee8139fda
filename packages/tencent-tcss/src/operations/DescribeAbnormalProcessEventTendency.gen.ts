// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAbnormalProcessEventTendencyInput {
  /** @example 2021-05-01 */
  StartTime: string;
  /** @example 2021-05-07 */
  EndTime: string;
}

export interface DescribeAbnormalProcessEventTendencyOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: AbnormalProcessEventTendencyInfo[];
}

export interface AbnormalProcessEventTendencyInfo {
  /** @example 2021-05-01 */
  Date?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ProxyToolEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TransferControlEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  AttackCmdEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ReverseShellEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  FilelessEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RiskCmdEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  AbnormalChildProcessEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UserDefinedRuleEventCount?: number;
}

/**
 * The documented error codes of DescribeAbnormalProcessEventTendency.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeAbnormalProcessEventTendencyErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAbnormalProcessEventTendency with one of its documented codes. */
export const isDescribeAbnormalProcessEventTendencyError: ErrorGuard<DescribeAbnormalProcessEventTendencyErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeAbnormalProcessEventTendency", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
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
 * const result = await client.describeAbnormalProcessEventTendency({
 *   StartTime: "2021-05-01",
 *   EndTime: "2021-05-07",
 * });
 * ```
 * @throws CloudError
 */
export const describeAbnormalProcessEventTendency: TypedRoute<
  DescribeAbnormalProcessEventTendencyInput,
  DescribeAbnormalProcessEventTendencyOutput,
  DescribeAbnormalProcessEventTendencyHttp
> = {
  name: "DescribeAbnormalProcessEventTendency",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAbnormalProcessEventTendency", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAbnormalProcessEventTendency as `client.http` calls it. */
export interface DescribeAbnormalProcessEventTendencyHttp {
  "/DescribeAbnormalProcessEventTendency": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAbnormalProcessEventTendencyInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAbnormalProcessEventTendencyOutput;
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
