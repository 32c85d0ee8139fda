// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteReverseShellWhiteListsInput {
  WhiteListIdSet: string[];
}

export interface DeleteReverseShellWhiteListsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteReverseShellWhiteLists.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 */
export type DeleteReverseShellWhiteListsErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue";

/** Whether `error` is a failure of DeleteReverseShellWhiteLists with one of its documented codes. */
export const isDeleteReverseShellWhiteListsError: ErrorGuard<DeleteReverseShellWhiteListsErrorCode> = (error) =>
  isCloudError(error, "DeleteReverseShellWhiteLists", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteReverseShellWhiteLists({
 *   WhiteListIdSet: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const deleteReverseShellWhiteLists: TypedRoute<
  DeleteReverseShellWhiteListsInput,
  DeleteReverseShellWhiteListsOutput,
  DeleteReverseShellWhiteListsHttp
> = {
  name: "DeleteReverseShellWhiteLists",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DeleteReverseShellWhiteLists", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DeleteReverseShellWhiteLists as `client.http` calls it. */
export interface DeleteReverseShellWhiteListsHttp {
  "/DeleteReverseShellWhiteLists": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteReverseShellWhiteListsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DeleteReverseShellWhiteListsOutput;
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
