// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, ModifyIgnoreVul, RequestId } from "../schemas.gen.js";

export interface DeleteIgnoreVulInput {
  List: ModifyIgnoreVul[];
}

export interface DeleteIgnoreVulOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteIgnoreVul.
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
export type DeleteIgnoreVulErrorCode =
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

/** Whether `error` is a failure of DeleteIgnoreVul with one of its documented codes. */
export const isDeleteIgnoreVulError: ErrorGuard<DeleteIgnoreVulErrorCode> = (error) =>
  isCloudError(error, "DeleteIgnoreVul", [
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
 * const result = await client.deleteIgnoreVul({ List: [{ PocID: "pcmgr-21****" }] });
 * ```
 * @throws CloudError
 */
export const deleteIgnoreVul: TypedRoute<DeleteIgnoreVulInput, DeleteIgnoreVulOutput, DeleteIgnoreVulHttp> = {
  name: "DeleteIgnoreVul",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DeleteIgnoreVul", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DeleteIgnoreVul as `client.http` calls it. */
export interface DeleteIgnoreVulHttp {
  "/DeleteIgnoreVul": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteIgnoreVulInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DeleteIgnoreVulOutput;
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
