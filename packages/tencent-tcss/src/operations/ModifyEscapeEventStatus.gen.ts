// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyEscapeEventStatusInput {
  /**
   * @example [
   * "33705186"
   * ]
   */
  EventIdSet: string[];
  /** @example EVENT_DEALED */
  Status: "EVENT_UNDEAL" | "EVENT_DEALED" | "EVENT_IGNORE" | "EVENT_DELETE" | "EVENT_ADD_WHITE" | (string & {});
  /** @example operation remark */
  Remark?: string;
  ImageIDs?: string[];
  EventType?: (
    | "ESCAPE_CGROUPS"
    | "ESCAPE_TAMPER_SENSITIVE_FILE"
    | "ESCAPE_DOCKER_API"
    | "ESCAPE_VUL_OCCURRED"
    | "MOUNT_SENSITIVE_PTAH"
    | "PRIVILEGE_CONTAINER_START"
    | "PRIVILEGE"
    | (string & {})
  )[];
}

export interface ModifyEscapeEventStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyEscapeEventStatus.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter.InvalidFormat`
 * - `ResourceNotFound`
 */
export type ModifyEscapeEventStatusErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter.InvalidFormat"
  | "ResourceNotFound";

/** Whether `error` is a failure of ModifyEscapeEventStatus with one of its documented codes. */
export const isModifyEscapeEventStatusError: ErrorGuard<ModifyEscapeEventStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyEscapeEventStatus", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter.InvalidFormat",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyEscapeEventStatus({
 *   Status: "EVENT_IGNORE",
 *   EventIdSet: ["33705186"],
 * });
 * ```
 * @throws CloudError
 */
export const modifyEscapeEventStatus: TypedRoute<
  ModifyEscapeEventStatusInput,
  ModifyEscapeEventStatusOutput,
  ModifyEscapeEventStatusHttp
> = {
  name: "ModifyEscapeEventStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyEscapeEventStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyEscapeEventStatus as `client.http` calls it. */
export interface ModifyEscapeEventStatusHttp {
  "/ModifyEscapeEventStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyEscapeEventStatusInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyEscapeEventStatusOutput;
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
