// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteAccessControlRulesInput {
  RuleIdSet: string[];
}

export interface DeleteAccessControlRulesOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteAccessControlRules.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DeleteAccessControlRulesErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DeleteAccessControlRules with one of its documented codes. */
export const isDeleteAccessControlRulesError: ErrorGuard<DeleteAccessControlRulesErrorCode> = (error) =>
  isCloudError(error, "DeleteAccessControlRules", [
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
 * const result = await client.deleteAccessControlRules({ RuleIdSet: ["text"] });
 * ```
 * @throws CloudError
 */
export const deleteAccessControlRules: TypedRoute<
  DeleteAccessControlRulesInput,
  DeleteAccessControlRulesOutput,
  DeleteAccessControlRulesHttp
> = {
  name: "DeleteAccessControlRules",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DeleteAccessControlRules", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DeleteAccessControlRules as `client.http` calls it. */
export interface DeleteAccessControlRulesHttp {
  "/DeleteAccessControlRules": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteAccessControlRulesInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DeleteAccessControlRulesOutput;
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
