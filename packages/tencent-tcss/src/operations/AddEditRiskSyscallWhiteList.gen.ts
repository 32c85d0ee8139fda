// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RiskSyscallWhiteListInfo } from "../schemas.gen.js";

export interface AddEditRiskSyscallWhiteListInput {
  /** @example eventID */
  EventId?: string;
  WhiteListInfo?: RiskSyscallWhiteListInfo;
}

export interface AddEditRiskSyscallWhiteListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddEditRiskSyscallWhiteList.
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
 * - `InvalidParameterValue.LengthLimit`
 */
export type AddEditRiskSyscallWhiteListErrorCode =
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
  | "InvalidParameterValue.LengthLimit";

/** Whether `error` is a failure of AddEditRiskSyscallWhiteList with one of its documented codes. */
export const isAddEditRiskSyscallWhiteListError: ErrorGuard<AddEditRiskSyscallWhiteListErrorCode> = (error) =>
  isCloudError(error, "AddEditRiskSyscallWhiteList", [
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
    "InvalidParameterValue.LengthLimit",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addEditRiskSyscallWhiteList();
 * ```
 * @throws CloudError
 */
export const addEditRiskSyscallWhiteList: TypedRoute<
  AddEditRiskSyscallWhiteListInput,
  AddEditRiskSyscallWhiteListOutput,
  AddEditRiskSyscallWhiteListHttp
> = {
  name: "AddEditRiskSyscallWhiteList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddEditRiskSyscallWhiteList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** AddEditRiskSyscallWhiteList as `client.http` calls it. */
export interface AddEditRiskSyscallWhiteListHttp {
  "/AddEditRiskSyscallWhiteList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddEditRiskSyscallWhiteListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddEditRiskSyscallWhiteListOutput;
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
