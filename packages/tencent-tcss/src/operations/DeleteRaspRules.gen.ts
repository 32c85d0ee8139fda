// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteRaspRulesInput {
  /**
   * @example [
   * 32
   * ]
   */
  IDs: number[];
}

export interface DeleteRaspRulesOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteRaspRules.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type DeleteRaspRulesErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of DeleteRaspRules with one of its documented codes. */
export const isDeleteRaspRulesError: ErrorGuard<DeleteRaspRulesErrorCode> = (error) =>
  isCloudError(error, "DeleteRaspRules", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "MissingParameter",
    "UnknownParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteRaspRules({ IDs: [32] });
 * ```
 * @throws CloudError
 */
export const deleteRaspRules: TypedRoute<DeleteRaspRulesInput, DeleteRaspRulesOutput, DeleteRaspRulesHttp> = {
  name: "DeleteRaspRules",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DeleteRaspRules", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DeleteRaspRules as `client.http` calls it. */
export interface DeleteRaspRulesHttp {
  "/DeleteRaspRules": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteRaspRulesInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DeleteRaspRulesOutput;
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
