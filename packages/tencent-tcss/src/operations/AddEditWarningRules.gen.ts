// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, WarningRule } from "../schemas.gen.js";

export interface AddEditWarningRulesInput {
  WarningRules: WarningRule[];
}

export interface AddEditWarningRulesOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddEditWarningRules.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 */
export type AddEditWarningRulesErrorCode = "AuthFailure" | "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of AddEditWarningRules with one of its documented codes. */
export const isAddEditWarningRulesError: ErrorGuard<AddEditWarningRulesErrorCode> = (error) =>
  isCloudError(error, "AddEditWarningRules", ["AuthFailure", "InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addEditWarningRules({
 *   WarningRules: [{ BeginTime: "00:00", ControlBits: "00000000", EndTime: "23:59", Switch: "OFF", Type: "IMG_VUL" }],
 * });
 * ```
 * @throws CloudError
 */
export const addEditWarningRules: TypedRoute<
  AddEditWarningRulesInput,
  AddEditWarningRulesOutput,
  AddEditWarningRulesHttp
> = {
  name: "AddEditWarningRules",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddEditWarningRules", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** AddEditWarningRules as `client.http` calls it. */
export interface AddEditWarningRulesHttp {
  "/AddEditWarningRules": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddEditWarningRulesInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddEditWarningRulesOutput;
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
