// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyAbnormalProcessStatusInput {
  EventIdSet: string[];
  /** @example EVENT_DEALED */
  Status: "EVENT_DEALED" | "EVENT_DEL" | "EVENT_ADD_WHITE" | (string & {});
  /** @example 备注 */
  Remark?: string;
}

export interface ModifyAbnormalProcessStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyAbnormalProcessStatus.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type ModifyAbnormalProcessStatusErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of ModifyAbnormalProcessStatus with one of its documented codes. */
export const isModifyAbnormalProcessStatusError: ErrorGuard<ModifyAbnormalProcessStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyAbnormalProcessStatus", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyAbnormalProcessStatus({
 *   EventIdSet: ["text"],
 *   Status: "EVENT_DEALED",
 * });
 * ```
 * @throws CloudError
 */
export const modifyAbnormalProcessStatus: TypedRoute<
  ModifyAbnormalProcessStatusInput,
  ModifyAbnormalProcessStatusOutput,
  ModifyAbnormalProcessStatusHttp
> = {
  name: "ModifyAbnormalProcessStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyAbnormalProcessStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyAbnormalProcessStatus as `client.http` calls it. */
export interface ModifyAbnormalProcessStatusHttp {
  "/ModifyAbnormalProcessStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyAbnormalProcessStatusInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyAbnormalProcessStatusOutput;
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
