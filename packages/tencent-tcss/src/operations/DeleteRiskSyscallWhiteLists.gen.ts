// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteRiskSyscallWhiteListsInput {
  WhiteListIdSet: string[];
}

export interface DeleteRiskSyscallWhiteListsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteRiskSyscallWhiteLists.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 */
export type DeleteRiskSyscallWhiteListsErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue";

/** Whether `error` is a failure of DeleteRiskSyscallWhiteLists with one of its documented codes. */
export const isDeleteRiskSyscallWhiteListsError: ErrorGuard<DeleteRiskSyscallWhiteListsErrorCode> = (error) =>
  isCloudError(error, "DeleteRiskSyscallWhiteLists", [
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
 * const result = await client.deleteRiskSyscallWhiteLists({ WhiteListIdSet: ["text"] });
 * ```
 * @throws CloudError
 */
export const deleteRiskSyscallWhiteLists: TypedRoute<
  DeleteRiskSyscallWhiteListsInput,
  DeleteRiskSyscallWhiteListsOutput,
  DeleteRiskSyscallWhiteListsHttp
> = {
  name: "DeleteRiskSyscallWhiteLists",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DeleteRiskSyscallWhiteLists", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DeleteRiskSyscallWhiteLists as `client.http` calls it. */
export interface DeleteRiskSyscallWhiteListsHttp {
  "/DeleteRiskSyscallWhiteLists": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteRiskSyscallWhiteListsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DeleteRiskSyscallWhiteListsOutput;
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
