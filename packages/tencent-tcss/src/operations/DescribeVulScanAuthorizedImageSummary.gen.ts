// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeVulScanAuthorizedImageSummaryInput = {};

export interface DescribeVulScanAuthorizedImageSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  AllAuthorizedImageCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnScanAuthorizedImageCount?: number;
}

/**
 * The documented error codes of DescribeVulScanAuthorizedImageSummary.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeVulScanAuthorizedImageSummaryErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVulScanAuthorizedImageSummary with one of its documented codes. */
export const isDescribeVulScanAuthorizedImageSummaryError: ErrorGuard<
  DescribeVulScanAuthorizedImageSummaryErrorCode
> = (error) =>
  isCloudError(error, "DescribeVulScanAuthorizedImageSummary", [
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
 * const result = await client.describeVulScanAuthorizedImageSummary();
 * ```
 * @throws CloudError
 */
export const describeVulScanAuthorizedImageSummary: TypedRoute<
  DescribeVulScanAuthorizedImageSummaryInput,
  DescribeVulScanAuthorizedImageSummaryOutput,
  DescribeVulScanAuthorizedImageSummaryHttp
> = {
  name: "DescribeVulScanAuthorizedImageSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulScanAuthorizedImageSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVulScanAuthorizedImageSummary as `client.http` calls it. */
export interface DescribeVulScanAuthorizedImageSummaryHttp {
  "/DescribeVulScanAuthorizedImageSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulScanAuthorizedImageSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulScanAuthorizedImageSummaryOutput;
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
