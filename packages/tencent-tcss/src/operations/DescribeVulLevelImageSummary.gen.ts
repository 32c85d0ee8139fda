// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeVulLevelImageSummaryInput = {};

export interface DescribeVulLevelImageSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 1 */
  HighLevelVulLocalImagePercent?: number;
  /** @example 1 */
  MediumLevelVulLocalImagePercent?: number;
  /** @example 1 */
  LowLevelVulLocalImagePercent?: number;
  /** @example 1 */
  CriticalLevelVulLocalImagePercent?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  LocalNewestImageCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RegistryNewestImageCount?: number;
  /** @example 1 */
  HighLevelVulRegistryImagePercent?: number;
  /** @example 1 */
  MediumLevelVulRegistryImagePercent?: number;
  /** @example 1 */
  LowLevelVulRegistryImagePercent?: number;
  /** @example 1 */
  CriticalLevelVulRegistryImagePercent?: number;
}

/**
 * The documented error codes of DescribeVulLevelImageSummary.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeVulLevelImageSummaryErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVulLevelImageSummary with one of its documented codes. */
export const isDescribeVulLevelImageSummaryError: ErrorGuard<DescribeVulLevelImageSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeVulLevelImageSummary", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
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
 * const result = await client.describeVulLevelImageSummary();
 * ```
 * @throws CloudError
 */
export const describeVulLevelImageSummary: TypedRoute<
  DescribeVulLevelImageSummaryInput,
  DescribeVulLevelImageSummaryOutput,
  DescribeVulLevelImageSummaryHttp
> = {
  name: "DescribeVulLevelImageSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulLevelImageSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVulLevelImageSummary as `client.http` calls it. */
export interface DescribeVulLevelImageSummaryHttp {
  "/DescribeVulLevelImageSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulLevelImageSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulLevelImageSummaryOutput;
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
