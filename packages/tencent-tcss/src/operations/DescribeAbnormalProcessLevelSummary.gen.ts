// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeAbnormalProcessLevelSummaryInput = {};

export interface DescribeAbnormalProcessLevelSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 115
   */
  HighLevelEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 12
   */
  MediumLevelEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 13524
   */
  LowLevelEventCount?: number;
}

/**
 * The documented error codes of DescribeAbnormalProcessLevelSummary.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAbnormalProcessLevelSummaryErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAbnormalProcessLevelSummary with one of its documented codes. */
export const isDescribeAbnormalProcessLevelSummaryError: ErrorGuard<DescribeAbnormalProcessLevelSummaryErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeAbnormalProcessLevelSummary", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAbnormalProcessLevelSummary();
 * ```
 * @throws CloudError
 */
export const describeAbnormalProcessLevelSummary: TypedRoute<
  DescribeAbnormalProcessLevelSummaryInput,
  DescribeAbnormalProcessLevelSummaryOutput,
  DescribeAbnormalProcessLevelSummaryHttp
> = {
  name: "DescribeAbnormalProcessLevelSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAbnormalProcessLevelSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAbnormalProcessLevelSummary as `client.http` calls it. */
export interface DescribeAbnormalProcessLevelSummaryHttp {
  "/DescribeAbnormalProcessLevelSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAbnormalProcessLevelSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAbnormalProcessLevelSummaryOutput;
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
