// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyAccessControlStatusInput {
  EventIdSet: string[];
  /** @example EVENT_DEALED */
  Status: "EVENT_DEALED" | "EVENT_INGNORE" | "EVENT_DEL" | "EVENT_ADD_WHITE" | (string & {});
  /** @example 事件备注 */
  Remark?: string;
}

export interface ModifyAccessControlStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyAccessControlStatus.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type ModifyAccessControlStatusErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of ModifyAccessControlStatus with one of its documented codes. */
export const isModifyAccessControlStatusError: ErrorGuard<ModifyAccessControlStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyAccessControlStatus", [
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
 * const result = await client.modifyAccessControlStatus({
 *   EventIdSet: ["text"],
 *   Status: "EVENT_DEALED",
 * });
 * ```
 * @throws CloudError
 */
export const modifyAccessControlStatus: TypedRoute<
  ModifyAccessControlStatusInput,
  ModifyAccessControlStatusOutput,
  ModifyAccessControlStatusHttp
> = {
  name: "ModifyAccessControlStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyAccessControlStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyAccessControlStatus as `client.http` calls it. */
export interface ModifyAccessControlStatusHttp {
  "/ModifyAccessControlStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyAccessControlStatusInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyAccessControlStatusOutput;
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
