// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVirusManualScanEstimateTimeoutInput {
  /** @example 1 */
  ScanRangeType: 0 | 1 | (number & {});
  /** @example true */
  ScanRangeAll: boolean;
  /**
   * @example [
   * "image-id"
   * ]
   */
  ScanIds?: string[];
}

export interface DescribeVirusManualScanEstimateTimeoutOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 5 */
  Timeout?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  ContainerScanConcurrencyCount?: number;
}

/**
 * The documented error codes of DescribeVirusManualScanEstimateTimeout.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeVirusManualScanEstimateTimeoutErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeVirusManualScanEstimateTimeout with one of its documented codes. */
export const isDescribeVirusManualScanEstimateTimeoutError: ErrorGuard<
  DescribeVirusManualScanEstimateTimeoutErrorCode
> = (error) => isCloudError(error, "DescribeVirusManualScanEstimateTimeout", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusManualScanEstimateTimeout({
 *   ScanIds: ["image-id"],
 *   ScanRangeAll: true,
 *   ScanRangeType: 1,
 * });
 * ```
 * @throws CloudError
 */
export const describeVirusManualScanEstimateTimeout: TypedRoute<
  DescribeVirusManualScanEstimateTimeoutInput,
  DescribeVirusManualScanEstimateTimeoutOutput,
  DescribeVirusManualScanEstimateTimeoutHttp
> = {
  name: "DescribeVirusManualScanEstimateTimeout",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusManualScanEstimateTimeout", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVirusManualScanEstimateTimeout as `client.http` calls it. */
export interface DescribeVirusManualScanEstimateTimeoutHttp {
  "/DescribeVirusManualScanEstimateTimeout": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusManualScanEstimateTimeoutInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusManualScanEstimateTimeoutOutput;
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
