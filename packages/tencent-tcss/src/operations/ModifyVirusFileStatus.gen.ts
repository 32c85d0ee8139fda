// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyVirusFileStatusInput {
  EventIdSet: string[];
  /** @example EVENT_DEALED */
  Status: string;
  /** @example 事件备注 */
  Remark?: string;
  /** @example false */
  AutoIsolate?: boolean;
}

export interface ModifyVirusFileStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyVirusFileStatus.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `InvalidParameterValue.DataNotFound`
 */
export type ModifyVirusFileStatusErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "InvalidParameterValue.DataNotFound";

/** Whether `error` is a failure of ModifyVirusFileStatus with one of its documented codes. */
export const isModifyVirusFileStatusError: ErrorGuard<ModifyVirusFileStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyVirusFileStatus", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
    "InvalidParameterValue.DataNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyVirusFileStatus({
 *   EventIdSet: ["text"],
 *   Status: "EVENT_DEALED",
 * });
 * ```
 * @throws CloudError
 */
export const modifyVirusFileStatus: TypedRoute<
  ModifyVirusFileStatusInput,
  ModifyVirusFileStatusOutput,
  ModifyVirusFileStatusHttp
> = {
  name: "ModifyVirusFileStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyVirusFileStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyVirusFileStatus as `client.http` calls it. */
export interface ModifyVirusFileStatusHttp {
  "/ModifyVirusFileStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyVirusFileStatusInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyVirusFileStatusOutput;
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
