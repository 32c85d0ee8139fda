// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeVirusScanSettingInput = {};

export interface DescribeVirusScanSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example true */
  EnableScan?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Cycle?: number;
  /** @example 10:00:00 */
  BeginScanAt?: string;
  /** @example true */
  ScanPathAll?: boolean;
  /** @example 0 */
  ScanPathType?: 0 | 1 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Timeout?: number;
  /** @example 0 */
  ScanRangeType?: 0 | 1 | (number & {});
  /** @example true */
  ScanRangeAll?: boolean;
  /**
   * @example [
   * "ad297b24a4f818d9da49c9bec10d54c179b6751fc362802b077f710b3638e0f0"
   * ]
   */
  ScanIds?: string[];
  /**
   * @example [
   * "/tmp"
   * ]
   */
  ScanPath?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ClickTimeout?: number;
  /** @example SCAN_PATH_ALL */
  ScanPathMode?: "SCAN_PATH_ALL" | "SCAN_PATH_DEFAULT" | "SCAN_PATH_USER_DEFINE" | (string & {});
}

/**
 * The documented error codes of DescribeVirusScanSetting.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type DescribeVirusScanSettingErrorCode = "InternalError" | "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVirusScanSetting with one of its documented codes. */
export const isDescribeVirusScanSettingError: ErrorGuard<DescribeVirusScanSettingErrorCode> = (error) =>
  isCloudError(error, "DescribeVirusScanSetting", ["InternalError", "InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusScanSetting();
 * ```
 * @throws CloudError
 */
export const describeVirusScanSetting: TypedRoute<
  DescribeVirusScanSettingInput,
  DescribeVirusScanSettingOutput,
  DescribeVirusScanSettingHttp
> = {
  name: "DescribeVirusScanSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusScanSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVirusScanSetting as `client.http` calls it. */
export interface DescribeVirusScanSettingHttp {
  "/DescribeVirusScanSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusScanSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusScanSettingOutput;
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
