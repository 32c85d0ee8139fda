// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeVirusScanConfigInput = {};

export interface DescribeVirusScanConfigOutput {
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
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Timeout?: number;
  /** @example SCAN_NODE */
  ScanRangeType?: string;
  ScanIDs?: ScanRangeInfo[];
  /**
   * @example [
   * "abc"
   * ]
   */
  ScanPath?: string[];
  /** @example SCAN_PATH_ALL */
  ScanPathMode?: "SCAN_PATH_ALL" | "SCAN_PATH_DEFAULT" | "SCAN_PATH_USER_DEFINE" | (string & {});
  /** @example true */
  IsIncludePath?: boolean;
}

export interface ScanRangeInfo {
  /** @example true */
  IsAll?: boolean;
  /** @example SCAN_NORMAL */
  RangeType?: "SCAN_NORMAL" | "SCAN_SUPER" | "SCAN_CONTAINER" | (string & {});
  /**
   * @example [
   * "abc"
   * ]
   */
  IDs?: string[];
}

/**
 * The documented error codes of DescribeVirusScanConfig.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type DescribeVirusScanConfigErrorCode = "InternalError" | "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVirusScanConfig with one of its documented codes. */
export const isDescribeVirusScanConfigError: ErrorGuard<DescribeVirusScanConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeVirusScanConfig", ["InternalError", "InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusScanConfig();
 * ```
 * @throws CloudError
 */
export const describeVirusScanConfig: TypedRoute<
  DescribeVirusScanConfigInput,
  DescribeVirusScanConfigOutput,
  DescribeVirusScanConfigHttp
> = {
  name: "DescribeVirusScanConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusScanConfig", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVirusScanConfig as `client.http` calls it. */
export interface DescribeVirusScanConfigHttp {
  "/DescribeVirusScanConfig": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusScanConfigInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusScanConfigOutput;
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
