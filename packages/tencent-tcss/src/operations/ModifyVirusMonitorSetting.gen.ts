// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyVirusMonitorSettingInput {
  /** @example true */
  EnableScan: boolean;
  /** @example true */
  ScanPathAll: boolean;
  /** @example 1 */
  ScanPathType: 0 | 1 | (number & {});
  ScanPath?: string[];
  /** @example SCAN_PATH_ALL */
  ScanPathMode?: "SCAN_PATH_ALL" | "SCAN_PATH_DEFAULT" | "SCAN_PATH_USER_DEFINE" | (string & {});
}

export interface ModifyVirusMonitorSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyVirusMonitorSetting.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type ModifyVirusMonitorSettingErrorCode = "InternalError" | "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of ModifyVirusMonitorSetting with one of its documented codes. */
export const isModifyVirusMonitorSettingError: ErrorGuard<ModifyVirusMonitorSettingErrorCode> = (error) =>
  isCloudError(error, "ModifyVirusMonitorSetting", ["InternalError", "InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyVirusMonitorSetting({
 *   EnableScan: true,
 *   ScanPathType: 1,
 *   ScanPathAll: true,
 *   ScanPathMode: "SCAN_PATH_DEFAULT",
 *   ScanPath: [],
 * });
 * ```
 * @throws CloudError
 */
export const modifyVirusMonitorSetting: TypedRoute<
  ModifyVirusMonitorSettingInput,
  ModifyVirusMonitorSettingOutput,
  ModifyVirusMonitorSettingHttp
> = {
  name: "ModifyVirusMonitorSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyVirusMonitorSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyVirusMonitorSetting as `client.http` calls it. */
export interface ModifyVirusMonitorSettingHttp {
  "/ModifyVirusMonitorSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyVirusMonitorSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyVirusMonitorSettingOutput;
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
