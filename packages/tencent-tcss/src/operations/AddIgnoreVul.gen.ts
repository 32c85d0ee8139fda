// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, ModifyIgnoreVul, RequestId } from "../schemas.gen.js";

export interface AddIgnoreVulInput {
  List: ModifyIgnoreVul[];
}

export interface AddIgnoreVulOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddIgnoreVul.
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
 * - `ResourceNotFound`
 */
export type AddIgnoreVulErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of AddIgnoreVul with one of its documented codes. */
export const isAddIgnoreVulError: ErrorGuard<AddIgnoreVulErrorCode> = (error) =>
  isCloudError(error, "AddIgnoreVul", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addIgnoreVul({ List: [{ PocID: "pcmgr-21****" }] });
 * ```
 * @throws CloudError
 */
export const addIgnoreVul: TypedRoute<AddIgnoreVulInput, AddIgnoreVulOutput, AddIgnoreVulHttp> = {
  name: "AddIgnoreVul",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddIgnoreVul", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** AddIgnoreVul as `client.http` calls it. */
export interface AddIgnoreVulHttp {
  "/AddIgnoreVul": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddIgnoreVulInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddIgnoreVulOutput;
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
