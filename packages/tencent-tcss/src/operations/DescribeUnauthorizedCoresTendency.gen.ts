// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeUnauthorizedCoresTendencyInput = {};

export interface DescribeUnauthorizedCoresTendencyOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: UnauthorizedCoresTendency[];
}

export interface UnauthorizedCoresTendency {
  /** @example 2021-05-01 00:00:00 */
  DateTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  CoresCount?: number;
}

/**
 * The documented error codes of DescribeUnauthorizedCoresTendency.
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
export type DescribeUnauthorizedCoresTendencyErrorCode =
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

/** Whether `error` is a failure of DescribeUnauthorizedCoresTendency with one of its documented codes. */
export const isDescribeUnauthorizedCoresTendencyError: ErrorGuard<DescribeUnauthorizedCoresTendencyErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeUnauthorizedCoresTendency", [
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
 * const result = await client.describeUnauthorizedCoresTendency();
 * ```
 * @throws CloudError
 */
export const describeUnauthorizedCoresTendency: TypedRoute<
  DescribeUnauthorizedCoresTendencyInput,
  DescribeUnauthorizedCoresTendencyOutput,
  DescribeUnauthorizedCoresTendencyHttp
> = {
  name: "DescribeUnauthorizedCoresTendency",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeUnauthorizedCoresTendency", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeUnauthorizedCoresTendency as `client.http` calls it. */
export interface DescribeUnauthorizedCoresTendencyHttp {
  "/DescribeUnauthorizedCoresTendency": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeUnauthorizedCoresTendencyInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeUnauthorizedCoresTendencyOutput;
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
