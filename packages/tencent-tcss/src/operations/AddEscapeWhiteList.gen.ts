// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddEscapeWhiteListInput {
  /**
   * @example [
   * "\"ESCAPE_DOCKER_API\""
   * ]
   */
  EventType: string[];
  /**
   * @example [
   * "045513497bb2"
   * ]
   */
  ImageIDs: string[];
}

export interface AddEscapeWhiteListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddEscapeWhiteList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `UnknownParameter`
 */
export type AddEscapeWhiteListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "UnknownParameter";

/** Whether `error` is a failure of AddEscapeWhiteList with one of its documented codes. */
export const isAddEscapeWhiteListError: ErrorGuard<AddEscapeWhiteListErrorCode> = (error) =>
  isCloudError(error, "AddEscapeWhiteList", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "UnknownParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addEscapeWhiteList({
 *   ImageIDs: ["045513497bb2"],
 *   EventType: ['"ESCAPE_DOCKER_API"'],
 * });
 * ```
 * @throws CloudError
 */
export const addEscapeWhiteList: TypedRoute<
  AddEscapeWhiteListInput,
  AddEscapeWhiteListOutput,
  AddEscapeWhiteListHttp
> = {
  name: "AddEscapeWhiteList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddEscapeWhiteList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** AddEscapeWhiteList as `client.http` calls it. */
export interface AddEscapeWhiteListHttp {
  "/AddEscapeWhiteList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddEscapeWhiteListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddEscapeWhiteListOutput;
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
