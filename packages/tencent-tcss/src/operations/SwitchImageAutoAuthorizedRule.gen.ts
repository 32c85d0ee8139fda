// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SwitchImageAutoAuthorizedRuleInput {
  /** @example 1 */
  IsEnabled: 0 | 1 | (number & {});
  /** @example 1 */
  RuleId: number | bigint;
}

export interface SwitchImageAutoAuthorizedRuleOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of SwitchImageAutoAuthorizedRule.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `FailedOperation.ErrRuleNotFind`
 * - `FailedOperation.RuleNotFind`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type SwitchImageAutoAuthorizedRuleErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "FailedOperation.ErrRuleNotFind"
  | "FailedOperation.RuleNotFind"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of SwitchImageAutoAuthorizedRule with one of its documented codes. */
export const isSwitchImageAutoAuthorizedRuleError: ErrorGuard<SwitchImageAutoAuthorizedRuleErrorCode> = (error) =>
  isCloudError(error, "SwitchImageAutoAuthorizedRule", [
    "AuthFailure",
    "FailedOperation",
    "FailedOperation.ErrRuleNotFind",
    "FailedOperation.RuleNotFind",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.switchImageAutoAuthorizedRule({
 *   IsEnabled: 1,
 *   RuleId: 1,
 * });
 * ```
 * @throws CloudError
 */
export const switchImageAutoAuthorizedRule: TypedRoute<
  SwitchImageAutoAuthorizedRuleInput,
  SwitchImageAutoAuthorizedRuleOutput,
  SwitchImageAutoAuthorizedRuleHttp
> = {
  name: "SwitchImageAutoAuthorizedRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "SwitchImageAutoAuthorizedRule", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** SwitchImageAutoAuthorizedRule as `client.http` calls it. */
export interface SwitchImageAutoAuthorizedRuleHttp {
  "/SwitchImageAutoAuthorizedRule": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SwitchImageAutoAuthorizedRuleInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: SwitchImageAutoAuthorizedRuleOutput;
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
