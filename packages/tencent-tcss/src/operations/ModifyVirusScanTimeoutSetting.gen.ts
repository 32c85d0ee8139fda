// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyVirusScanTimeoutSettingInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Timeout: number;
  /** @example 1 */
  ScanType: 0 | 1 | (number & {});
}

export interface ModifyVirusScanTimeoutSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyVirusScanTimeoutSetting.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type ModifyVirusScanTimeoutSettingErrorCode = "InternalError" | "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of ModifyVirusScanTimeoutSetting with one of its documented codes. */
export const isModifyVirusScanTimeoutSettingError: ErrorGuard<ModifyVirusScanTimeoutSettingErrorCode> = (error) =>
  isCloudError(error, "ModifyVirusScanTimeoutSetting", ["InternalError", "InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyVirusScanTimeoutSetting({
 *   Timeout: 1,
 *   ScanType: 0,
 * });
 * ```
 * @throws CloudError
 */
export const modifyVirusScanTimeoutSetting: TypedRoute<
  ModifyVirusScanTimeoutSettingInput,
  ModifyVirusScanTimeoutSettingOutput,
  ModifyVirusScanTimeoutSettingHttp
> = {
  name: "ModifyVirusScanTimeoutSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyVirusScanTimeoutSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyVirusScanTimeoutSetting as `client.http` calls it. */
export interface ModifyVirusScanTimeoutSettingHttp {
  "/ModifyVirusScanTimeoutSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyVirusScanTimeoutSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyVirusScanTimeoutSettingOutput;
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
