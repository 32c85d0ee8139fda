// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeEscapeEventTendencyInput {
  /** @example 2021-05-01 */
  EndTime: string;
  /** @example 2021-05-07 */
  StartTime: string;
}

export interface DescribeEscapeEventTendencyOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: EscapeEventTendencyInfo[];
}

export interface EscapeEventTendencyInfo {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  RiskContainerEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ProcessPrivilegeEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  ContainerEscapeEventCount?: number;
  /** @example 2020-10-01 */
  Date?: string;
}

/**
 * The documented error codes of DescribeEscapeEventTendency.
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
 */
export type DescribeEscapeEventTendencyErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeEscapeEventTendency with one of its documented codes. */
export const isDescribeEscapeEventTendencyError: ErrorGuard<DescribeEscapeEventTendencyErrorCode> = (error) =>
  isCloudError(error, "DescribeEscapeEventTendency", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeEscapeEventTendency({
 *   EndTime: "2021-05-01",
 *   StartTime: "2021-05-07",
 * });
 * ```
 * @throws CloudError
 */
export const describeEscapeEventTendency: TypedRoute<
  DescribeEscapeEventTendencyInput,
  DescribeEscapeEventTendencyOutput,
  DescribeEscapeEventTendencyHttp
> = {
  name: "DescribeEscapeEventTendency",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeEscapeEventTendency", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeEscapeEventTendency as `client.http` calls it. */
export interface DescribeEscapeEventTendencyHttp {
  "/DescribeEscapeEventTendency": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeEscapeEventTendencyInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeEscapeEventTendencyOutput;
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
