// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyEscapeWhiteListInput {
  EventType: (
    | "ESCAPE_CGROUPS"
    | "ESCAPE_TAMPER_SENSITIVE_FILE"
    | "ESCAPE_DOCKER_API"
    | "ESCAPE_VUL_OCCURRED"
    | "MOUNT_SENSITIVE_PTAH"
    | "PRIVILEGE_CONTAINER_START"
    | "PRIVILEGE"
    | (string & {})
  )[];
  /** An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is. */
  IDSet: number[];
}

export interface ModifyEscapeWhiteListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyEscapeWhiteList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type ModifyEscapeWhiteListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of ModifyEscapeWhiteList with one of its documented codes. */
export const isModifyEscapeWhiteListError: ErrorGuard<ModifyEscapeWhiteListErrorCode> = (error) =>
  isCloudError(error, "ModifyEscapeWhiteList", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "UnknownParameter",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: IDSet[].
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyEscapeWhiteList({
 *   EventType: ["ESCAPE_CGROUPS"],
 *   IDSet: [1],
 * });
 * ```
 * @throws CloudError
 */
export const modifyEscapeWhiteList: TypedRoute<
  ModifyEscapeWhiteListInput,
  ModifyEscapeWhiteListOutput,
  ModifyEscapeWhiteListHttp
> = {
  name: "ModifyEscapeWhiteList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyEscapeWhiteList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyEscapeWhiteList as `client.http` calls it. */
export interface ModifyEscapeWhiteListHttp {
  "/ModifyEscapeWhiteList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyEscapeWhiteListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyEscapeWhiteListOutput;
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
