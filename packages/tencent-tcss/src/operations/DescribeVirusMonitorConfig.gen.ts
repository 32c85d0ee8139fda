// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeVirusMonitorConfigInput = {};

export interface DescribeVirusMonitorConfigOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example true */
  EnableScan?: boolean;
  /** @example true */
  IsIncludePath?: boolean;
  ScanPath?: string[] | null;
  /** @example SCAN_PATH_ALL */
  ScanPathMode?: "SCAN_PATH_ALL" | "SCAN_PATH_DEFAULT" | "SCAN_PATH_USER_DEFINE" | (string & {});
}

/**
 * The documented error codes of DescribeVirusMonitorConfig.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type DescribeVirusMonitorConfigErrorCode = "InternalError" | "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVirusMonitorConfig with one of its documented codes. */
export const isDescribeVirusMonitorConfigError: ErrorGuard<DescribeVirusMonitorConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeVirusMonitorConfig", ["InternalError", "InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusMonitorConfig();
 * ```
 * @throws CloudError
 */
export const describeVirusMonitorConfig: TypedRoute<
  DescribeVirusMonitorConfigInput,
  DescribeVirusMonitorConfigOutput,
  DescribeVirusMonitorConfigHttp
> = {
  name: "DescribeVirusMonitorConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusMonitorConfig", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVirusMonitorConfig as `client.http` calls it. */
export interface DescribeVirusMonitorConfigHttp {
  "/DescribeVirusMonitorConfig": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusMonitorConfigInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusMonitorConfigOutput;
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
