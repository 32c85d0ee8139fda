// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulDefenceEventTendencyInput {
  /** @example 2021-05-01 */
  StartTime: string;
  /** @example 2021-05-02 */
  EndTime: string;
}

export interface DescribeVulDefenceEventTendencyOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  DefendedList?: VulDefenceEventTendency[];
  AttackList?: VulDefenceEventTendency[];
}

export interface VulDefenceEventTendency {
  /** @example 2021-05-01 */
  Date?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  EventCount?: number;
}

/**
 * The documented error codes of DescribeVulDefenceEventTendency.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type DescribeVulDefenceEventTendencyErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeVulDefenceEventTendency with one of its documented codes. */
export const isDescribeVulDefenceEventTendencyError: ErrorGuard<DescribeVulDefenceEventTendencyErrorCode> = (error) =>
  isCloudError(error, "DescribeVulDefenceEventTendency", [
    "AuthFailure",
    "FailedOperation",
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
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVulDefenceEventTendency({
 *   EndTime: "2021-05-01",
 *   StartTime: "2021-05-07",
 * });
 * ```
 * @throws CloudError
 */
export const describeVulDefenceEventTendency: TypedRoute<
  DescribeVulDefenceEventTendencyInput,
  DescribeVulDefenceEventTendencyOutput,
  DescribeVulDefenceEventTendencyHttp
> = {
  name: "DescribeVulDefenceEventTendency",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulDefenceEventTendency", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVulDefenceEventTendency as `client.http` calls it. */
export interface DescribeVulDefenceEventTendencyHttp {
  "/DescribeVulDefenceEventTendency": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulDefenceEventTendencyInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulDefenceEventTendencyOutput;
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
