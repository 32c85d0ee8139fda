// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddOrModifyMaliciousConnectionWhiteListInput {
  /** @example IP */
  RequestType: string;
  WhiteDomainList?: string[];
  WhiteIPList?: string[];
  /** @example 这是一条黑名单 */
  Remark?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ID?: number;
}

export interface AddOrModifyMaliciousConnectionWhiteListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddOrModifyMaliciousConnectionWhiteList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `FailedOperation.ErrRuleNotFind`
 * - `FailedOperation.RuleNotFind`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.IpNoValid`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameter.RegexRuleError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type AddOrModifyMaliciousConnectionWhiteListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "FailedOperation.ErrRuleNotFind"
  | "FailedOperation.RuleNotFind"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.IpNoValid"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameter.RegexRuleError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of AddOrModifyMaliciousConnectionWhiteList with one of its documented codes. */
export const isAddOrModifyMaliciousConnectionWhiteListError: ErrorGuard<
  AddOrModifyMaliciousConnectionWhiteListErrorCode
> = (error) =>
  isCloudError(error, "AddOrModifyMaliciousConnectionWhiteList", [
    "AuthFailure",
    "FailedOperation",
    "FailedOperation.ErrRuleNotFind",
    "FailedOperation.RuleNotFind",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.IpNoValid",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameter.RegexRuleError",
    "InvalidParameterValue",
    "MissingParameter",
    "UnknownParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addOrModifyMaliciousConnectionWhiteList({
 *   RequestType: "IP",
 * });
 * ```
 * @throws CloudError
 */
export const addOrModifyMaliciousConnectionWhiteList: TypedRoute<
  AddOrModifyMaliciousConnectionWhiteListInput,
  AddOrModifyMaliciousConnectionWhiteListOutput,
  AddOrModifyMaliciousConnectionWhiteListHttp
> = {
  name: "AddOrModifyMaliciousConnectionWhiteList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddOrModifyMaliciousConnectionWhiteList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** AddOrModifyMaliciousConnectionWhiteList as `client.http` calls it. */
export interface AddOrModifyMaliciousConnectionWhiteListHttp {
  "/AddOrModifyMaliciousConnectionWhiteList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddOrModifyMaliciousConnectionWhiteListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddOrModifyMaliciousConnectionWhiteListOutput;
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
