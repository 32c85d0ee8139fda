// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeVulImageSummaryInput = {};

export interface DescribeVulImageSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  SeriousVulImageCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ScannedImageCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  VulTotalCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  SysTemVulCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  WebVulCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  AllAuthorizedImageCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  EmergencyVulCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example -1
   */
  SupportVulTotalCount?: number;
  /** @example 2021-05-01 00:00:00 */
  VulLibraryUpdateTime?: string;
}

/**
 * The documented error codes of DescribeVulImageSummary.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeVulImageSummaryErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVulImageSummary with one of its documented codes. */
export const isDescribeVulImageSummaryError: ErrorGuard<DescribeVulImageSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeVulImageSummary", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
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
 * const result = await client.describeVulImageSummary();
 * ```
 * @throws CloudError
 */
export const describeVulImageSummary: TypedRoute<
  DescribeVulImageSummaryInput,
  DescribeVulImageSummaryOutput,
  DescribeVulImageSummaryHttp
> = {
  name: "DescribeVulImageSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulImageSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVulImageSummary as `client.http` calls it. */
export interface DescribeVulImageSummaryHttp {
  "/DescribeVulImageSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulImageSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulImageSummaryOutput;
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
