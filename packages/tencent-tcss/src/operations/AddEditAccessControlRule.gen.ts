// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AccessControlRuleInfo, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddEditAccessControlRuleInput {
  RuleInfo: AccessControlRuleInfo;
  /** @example 122 */
  EventId?: string;
}

export interface AddEditAccessControlRuleOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddEditAccessControlRule.
 *
 * - `AuthFailure`
 * - `FailedOperation.NotifyPolicyChangeFailed`
 * - `FailedOperation.RuleConfigTooMany`
 * - `FailedOperation.RuleInfoRepeat`
 * - `FailedOperation.RuleNameRepeat`
 * - `FailedOperation.RuleSelectImageOutRange`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.RuleInfoInValid`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type AddEditAccessControlRuleErrorCode =
  | "AuthFailure"
  | "FailedOperation.NotifyPolicyChangeFailed"
  | "FailedOperation.RuleConfigTooMany"
  | "FailedOperation.RuleInfoRepeat"
  | "FailedOperation.RuleNameRepeat"
  | "FailedOperation.RuleSelectImageOutRange"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.RuleInfoInValid"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of AddEditAccessControlRule with one of its documented codes. */
export const isAddEditAccessControlRuleError: ErrorGuard<AddEditAccessControlRuleErrorCode> = (error) =>
  isCloudError(error, "AddEditAccessControlRule", [
    "AuthFailure",
    "FailedOperation.NotifyPolicyChangeFailed",
    "FailedOperation.RuleConfigTooMany",
    "FailedOperation.RuleInfoRepeat",
    "FailedOperation.RuleNameRepeat",
    "FailedOperation.RuleSelectImageOutRange",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.RuleInfoInValid",
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
 * const result = await client.addEditAccessControlRule({
 *   RuleInfo: {
 *     IsEnable: true,
 *     RuleName: "llzlu_test",
 *     ImageIds: [
 *       "sha256:eeb6ee3f44bd0b5103bb561b4c16bcb82328cfe5809ab675bb17ab3a16c517c9",
 *       "sha256:2237821772abe2ea18714288644d774d33ea36b2017366da25f3d308c08fdea4",
 *     ],
 *     RuleId: "66f90eec43f38f311f8e22cf",
 *     ChildRules: [
 *       {
 *         ProcessPath: "*\/vi",
 *         RuleId: "66f90eec43f38f311f8e22d0",
 *         RuleMode: "RULE_MODE_ALERT",
 *         TargetFilePath: "/home/yunjing_testing_x86/*",
 *       },
 *     ],
 *   },
 * });
 * ```
 * @throws CloudError
 */
export const addEditAccessControlRule: TypedRoute<
  AddEditAccessControlRuleInput,
  AddEditAccessControlRuleOutput,
  AddEditAccessControlRuleHttp
> = {
  name: "AddEditAccessControlRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddEditAccessControlRule", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** AddEditAccessControlRule as `client.http` calls it. */
export interface AddEditAccessControlRuleHttp {
  "/AddEditAccessControlRule": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddEditAccessControlRuleInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddEditAccessControlRuleOutput;
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
