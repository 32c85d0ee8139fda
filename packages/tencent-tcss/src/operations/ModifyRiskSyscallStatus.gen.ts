// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyRiskSyscallStatusInput {
  EventIdSet: string[];
  /** @example EVENT_DEALED */
  Status: "EVENT_DEALED" | "EVENT_DEL" | "EVENT_ADD_WHITE" | (string & {});
  /** @example 事件备注 */
  Remark?: string;
}

export interface ModifyRiskSyscallStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyRiskSyscallStatus.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `InvalidParameterValue.DataNotFound`
 */
export type ModifyRiskSyscallStatusErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "InvalidParameterValue.DataNotFound";

/** Whether `error` is a failure of ModifyRiskSyscallStatus with one of its documented codes. */
export const isModifyRiskSyscallStatusError: ErrorGuard<ModifyRiskSyscallStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyRiskSyscallStatus", [
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
 * const result = await client.modifyRiskSyscallStatus({
 *   EventIdSet: ["text"],
 *   Status: "EVENT_DEALED",
 * });
 * ```
 * @throws CloudError
 */
export const modifyRiskSyscallStatus: TypedRoute<
  ModifyRiskSyscallStatusInput,
  ModifyRiskSyscallStatusOutput,
  ModifyRiskSyscallStatusHttp
> = {
  name: "ModifyRiskSyscallStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyRiskSyscallStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyRiskSyscallStatus as `client.http` calls it. */
export interface ModifyRiskSyscallStatusHttp {
  "/ModifyRiskSyscallStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyRiskSyscallStatusInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyRiskSyscallStatusOutput;
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
