// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyVirusAutoIsolateSettingInput {
  /** @example true */
  AutoIsolateSwitch: boolean;
  /** @example true */
  IsKillProgress: boolean;
  /** @example true */
  UserAutoIsolateKillSwitch?: boolean;
}

export interface ModifyVirusAutoIsolateSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyVirusAutoIsolateSetting.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type ModifyVirusAutoIsolateSettingErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of ModifyVirusAutoIsolateSetting with one of its documented codes. */
export const isModifyVirusAutoIsolateSettingError: ErrorGuard<ModifyVirusAutoIsolateSettingErrorCode> = (error) =>
  isCloudError(error, "ModifyVirusAutoIsolateSetting", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyVirusAutoIsolateSetting({
 *   AutoIsolateSwitch: true,
 *   IsKillProgress: true,
 * });
 * ```
 * @throws CloudError
 */
export const modifyVirusAutoIsolateSetting: TypedRoute<
  ModifyVirusAutoIsolateSettingInput,
  ModifyVirusAutoIsolateSettingOutput,
  ModifyVirusAutoIsolateSettingHttp
> = {
  name: "ModifyVirusAutoIsolateSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyVirusAutoIsolateSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyVirusAutoIsolateSetting as `client.http` calls it. */
export interface ModifyVirusAutoIsolateSettingHttp {
  "/ModifyVirusAutoIsolateSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyVirusAutoIsolateSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyVirusAutoIsolateSettingOutput;
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
