// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyVirusAutoIsolateExampleSwitchInput {
  /** @example 61d7d84e979212bed18ed9aa8748defa */
  MD5: string;
  /** @example true */
  Status: boolean;
}

export interface ModifyVirusAutoIsolateExampleSwitchOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyVirusAutoIsolateExampleSwitch.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type ModifyVirusAutoIsolateExampleSwitchErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of ModifyVirusAutoIsolateExampleSwitch with one of its documented codes. */
export const isModifyVirusAutoIsolateExampleSwitchError: ErrorGuard<ModifyVirusAutoIsolateExampleSwitchErrorCode> = (
  error,
) => isCloudError(error, "ModifyVirusAutoIsolateExampleSwitch", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyVirusAutoIsolateExampleSwitch({
 *   MD5: "61d7d84e979212bed18ed9aa8748defa",
 *   Status: true,
 * });
 * ```
 * @throws CloudError
 */
export const modifyVirusAutoIsolateExampleSwitch: TypedRoute<
  ModifyVirusAutoIsolateExampleSwitchInput,
  ModifyVirusAutoIsolateExampleSwitchOutput,
  ModifyVirusAutoIsolateExampleSwitchHttp
> = {
  name: "ModifyVirusAutoIsolateExampleSwitch",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyVirusAutoIsolateExampleSwitch", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyVirusAutoIsolateExampleSwitch as `client.http` calls it. */
export interface ModifyVirusAutoIsolateExampleSwitchHttp {
  "/ModifyVirusAutoIsolateExampleSwitch": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyVirusAutoIsolateExampleSwitchInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyVirusAutoIsolateExampleSwitchOutput;
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
