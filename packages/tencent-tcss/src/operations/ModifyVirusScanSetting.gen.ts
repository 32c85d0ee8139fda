// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyVirusScanSettingInput {
  /** @example true */
  EnableScan: boolean;
  /** @example 1 */
  Cycle: 1 | 3 | 7 | (number & {});
  /** @example 10:00:00 */
  BeginScanAt: string;
  /** @example true */
  ScanPathAll: boolean;
  /** @example 1 */
  ScanPathType: 0 | 1 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Timeout: number;
  /** @example 1 */
  ScanRangeType: 0 | 1 | (number & {});
  /** @example true */
  ScanRangeAll: boolean;
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
  /** @example SCAN_PATH_ALL */
  ScanPathMode?: "SCAN_PATH_ALL" | "SCAN_PATH_DEFAULT" | "SCAN_PATH_USER_DEFINE" | (string & {});
}

export interface ModifyVirusScanSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyVirusScanSetting.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type ModifyVirusScanSettingErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of ModifyVirusScanSetting with one of its documented codes. */
export const isModifyVirusScanSettingError: ErrorGuard<ModifyVirusScanSettingErrorCode> = (error) =>
  isCloudError(error, "ModifyVirusScanSetting", [
    "InternalError",
    "InvalidParameter",
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
 * const result = await client.modifyVirusScanSetting({
 *   Timeout: 5,
 *   BeginScanAt: "10:59:00",
 *   Cycle: 1,
 *   ScanPath: ["/tmp"],
 *   ScanPathAll: false,
 *   ScanRangeAll: false,
 *   EnableScan: true,
 *   ScanIds: ["ad297b24a4f818d9da49c9bec10d54c179b6751fc362802b077f710b3638e0f0"],
 *   ScanPathType: 0,
 *   ScanRangeType: 0,
 * });
 * ```
 * @throws CloudError
 */
export const modifyVirusScanSetting: TypedRoute<
  ModifyVirusScanSettingInput,
  ModifyVirusScanSettingOutput,
  ModifyVirusScanSettingHttp
> = {
  name: "ModifyVirusScanSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyVirusScanSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyVirusScanSetting as `client.http` calls it. */
export interface ModifyVirusScanSettingHttp {
  "/ModifyVirusScanSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyVirusScanSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyVirusScanSettingOutput;
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
