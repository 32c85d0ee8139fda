// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, ReverseShellWhiteListInfo } from "../schemas.gen.js";

export interface AddEditReverseShellWhiteListInput {
  WhiteListInfo: ReverseShellWhiteListInfo;
  /** @example 672830ab5a9253f06b9c81** */
  EventId?: string;
}

export interface AddEditReverseShellWhiteListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddEditReverseShellWhiteList.
 *
 * - `AuthFailure`
 * - `FailedOperation.NotifyPolicyChangeFailed`
 * - `FailedOperation.RuleConfigTooMany`
 * - `FailedOperation.RuleInfoRepeat`
 * - `FailedOperation.RuleNameRepeat`
 * - `FailedOperation.RuleSelectImageOutRange`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ErrIpNoValid`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.PortNoValid`
 * - `InvalidParameter.ReverShellKeyFieldAllEmpty`
 * - `InvalidParameter.RuleInfoInValid`
 * - `InvalidParameterValue`
 * - `InvalidParameterValue.LengthLimit`
 */
export type AddEditReverseShellWhiteListErrorCode =
  | "AuthFailure"
  | "FailedOperation.NotifyPolicyChangeFailed"
  | "FailedOperation.RuleConfigTooMany"
  | "FailedOperation.RuleInfoRepeat"
  | "FailedOperation.RuleNameRepeat"
  | "FailedOperation.RuleSelectImageOutRange"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ErrIpNoValid"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.PortNoValid"
  | "InvalidParameter.ReverShellKeyFieldAllEmpty"
  | "InvalidParameter.RuleInfoInValid"
  | "InvalidParameterValue"
  | "InvalidParameterValue.LengthLimit";

/** Whether `error` is a failure of AddEditReverseShellWhiteList with one of its documented codes. */
export const isAddEditReverseShellWhiteListError: ErrorGuard<AddEditReverseShellWhiteListErrorCode> = (error) =>
  isCloudError(error, "AddEditReverseShellWhiteList", [
    "AuthFailure",
    "FailedOperation.NotifyPolicyChangeFailed",
    "FailedOperation.RuleConfigTooMany",
    "FailedOperation.RuleInfoRepeat",
    "FailedOperation.RuleNameRepeat",
    "FailedOperation.RuleSelectImageOutRange",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.ErrIpNoValid",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.PortNoValid",
    "InvalidParameter.ReverShellKeyFieldAllEmpty",
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
 * const result = await client.addEditReverseShellWhiteList({
 *   WhiteListInfo: {
 *     DstIp: "127.0.0.1",
 *     DstPort: "65535;112",
 *     ProcessName: "*\/syscall",
 *     ImageIds: ["sha256:80beff5ff34259ceb7fbe9cd10b2d94912618f5b5595f234349c5b*****"],
 *   },
 * });
 * ```
 * @throws CloudError
 */
export const addEditReverseShellWhiteList: TypedRoute<
  AddEditReverseShellWhiteListInput,
  AddEditReverseShellWhiteListOutput,
  AddEditReverseShellWhiteListHttp
> = {
  name: "AddEditReverseShellWhiteList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddEditReverseShellWhiteList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** AddEditReverseShellWhiteList as `client.http` calls it. */
export interface AddEditReverseShellWhiteListHttp {
  "/AddEditReverseShellWhiteList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddEditReverseShellWhiteListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddEditReverseShellWhiteListOutput;
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
