// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeVirusMonitorSettingInput = {};

export interface DescribeVirusMonitorSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example true */
  EnableScan?: boolean;
  /** @example true */
  ScanPathAll?: boolean;
  /** @example 0 */
  ScanPathType?: 0 | 1 | (number & {});
  ScanPath?: string[];
  /** @example SCAN_PATH_ALL */
  ScanPathMode?: "SCAN_PATH_ALL" | "SCAN_PATH_DEFAULT" | "SCAN_PATH_USER_DEFINE" | (string & {});
}

/**
 * The documented error codes of DescribeVirusMonitorSetting.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type DescribeVirusMonitorSettingErrorCode = "InternalError" | "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVirusMonitorSetting with one of its documented codes. */
export const isDescribeVirusMonitorSettingError: ErrorGuard<DescribeVirusMonitorSettingErrorCode> = (error) =>
  isCloudError(error, "DescribeVirusMonitorSetting", ["InternalError", "InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusMonitorSetting();
 * ```
 * @throws CloudError
 */
export const describeVirusMonitorSetting: TypedRoute<
  DescribeVirusMonitorSettingInput,
  DescribeVirusMonitorSettingOutput,
  DescribeVirusMonitorSettingHttp
> = {
  name: "DescribeVirusMonitorSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusMonitorSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVirusMonitorSetting as `client.http` calls it. */
export interface DescribeVirusMonitorSettingHttp {
  "/DescribeVirusMonitorSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusMonitorSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusMonitorSettingOutput;
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
