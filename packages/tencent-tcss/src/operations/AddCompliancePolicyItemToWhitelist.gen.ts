// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddCompliancePolicyItemToWhitelistInput {
  /**
   * @example [
   * 10001,
   * 10002
   * ]
   */
  CustomerPolicyItemIdSet: number[];
}

export interface AddCompliancePolicyItemToWhitelistOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddCompliancePolicyItemToWhitelist.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.MissingParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type AddCompliancePolicyItemToWhitelistErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of AddCompliancePolicyItemToWhitelist with one of its documented codes. */
export const isAddCompliancePolicyItemToWhitelistError: ErrorGuard<AddCompliancePolicyItemToWhitelistErrorCode> = (
  error,
) =>
  isCloudError(error, "AddCompliancePolicyItemToWhitelist", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.MissingParameter",
    "OperationDenied",
    "RequestLimitExceeded",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addCompliancePolicyItemToWhitelist({
 *   CustomerPolicyItemIdSet: [10001, 10002],
 * });
 * ```
 * @throws CloudError
 */
export const addCompliancePolicyItemToWhitelist: TypedRoute<
  AddCompliancePolicyItemToWhitelistInput,
  AddCompliancePolicyItemToWhitelistOutput,
  AddCompliancePolicyItemToWhitelistHttp
> = {
  name: "AddCompliancePolicyItemToWhitelist",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddCompliancePolicyItemToWhitelist", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** AddCompliancePolicyItemToWhitelist as `client.http` calls it. */
export interface AddCompliancePolicyItemToWhitelistHttp {
  "/AddCompliancePolicyItemToWhitelist": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddCompliancePolicyItemToWhitelistInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddCompliancePolicyItemToWhitelistOutput;
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
