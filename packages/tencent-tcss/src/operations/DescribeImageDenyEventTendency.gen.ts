// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageDenyEventTendencyInput {
  /** @example 2021-05-01 */
  StartTime: string;
  /** @example 2021-05-07 */
  EndTime: string;
}

export interface DescribeImageDenyEventTendencyOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  DenyList?: ImageDenyEventTendency[];
  AlarmList?: ImageDenyEventTendency[];
}

export interface ImageDenyEventTendency {
  /** @example 2021-05-01 */
  Date?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  EventCount?: number;
}

/**
 * The documented error codes of DescribeImageDenyEventTendency.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type DescribeImageDenyEventTendencyErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeImageDenyEventTendency with one of its documented codes. */
export const isDescribeImageDenyEventTendencyError: ErrorGuard<DescribeImageDenyEventTendencyErrorCode> = (error) =>
  isCloudError(error, "DescribeImageDenyEventTendency", [
    "AuthFailure",
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
 * const result = await client.describeImageDenyEventTendency({
 *   EndTime: "2021-05-01",
 *   StartTime: "2021-05-07",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageDenyEventTendency: TypedRoute<
  DescribeImageDenyEventTendencyInput,
  DescribeImageDenyEventTendencyOutput,
  DescribeImageDenyEventTendencyHttp
> = {
  name: "DescribeImageDenyEventTendency",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageDenyEventTendency", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeImageDenyEventTendency as `client.http` calls it. */
export interface DescribeImageDenyEventTendencyHttp {
  "/DescribeImageDenyEventTendency": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageDenyEventTendencyInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageDenyEventTendencyOutput;
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
