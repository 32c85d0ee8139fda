// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyEscapeRuleInput {
  RuleSet: EscapeRuleEnabled[];
}

export interface ModifyEscapeRuleOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

export interface EscapeRuleEnabled {
  /** @example ESCAPE_HOST_ACESS_FILE */
  Type: string;
  /** @example true */
  IsEnable: boolean;
}

/**
 * The documented error codes of ModifyEscapeRule.
 *
 * - `AuthFailure`
 * - `FailedOperation.NotifyPolicyChangeFailed`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 */
export type ModifyEscapeRuleErrorCode =
  | "AuthFailure"
  | "FailedOperation.NotifyPolicyChangeFailed"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError";

/** Whether `error` is a failure of ModifyEscapeRule with one of its documented codes. */
export const isModifyEscapeRuleError: ErrorGuard<ModifyEscapeRuleErrorCode> = (error) =>
  isCloudError(error, "ModifyEscapeRule", [
    "AuthFailure",
    "FailedOperation.NotifyPolicyChangeFailed",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.ParsingError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyEscapeRule({
 *   RuleSet: [{ Type: "ESCAPE_HOST_ACESS_FILE", IsEnable: true }],
 * });
 * ```
 * @throws CloudError
 */
export const modifyEscapeRule: TypedRoute<ModifyEscapeRuleInput, ModifyEscapeRuleOutput, ModifyEscapeRuleHttp> = {
  name: "ModifyEscapeRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyEscapeRule", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyEscapeRule as `client.http` calls it. */
export interface ModifyEscapeRuleHttp {
  "/ModifyEscapeRule": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyEscapeRuleInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyEscapeRuleOutput;
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
