// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteCompliancePolicyItemFromWhitelistInput {
  /**
   * @example [
   * 10001,
   * 10002
   * ]
   */
  WhitelistIdSet: number[];
}

export interface DeleteCompliancePolicyItemFromWhitelistOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteCompliancePolicyItemFromWhitelist.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type DeleteCompliancePolicyItemFromWhitelistErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of DeleteCompliancePolicyItemFromWhitelist with one of its documented codes. */
export const isDeleteCompliancePolicyItemFromWhitelistError: ErrorGuard<
  DeleteCompliancePolicyItemFromWhitelistErrorCode
> = (error) =>
  isCloudError(error, "DeleteCompliancePolicyItemFromWhitelist", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
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
 * const result = await client.deleteCompliancePolicyItemFromWhitelist({
 *   WhitelistIdSet: [10001, 10002],
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const deleteCompliancePolicyItemFromWhitelist: TypedRoute<
  DeleteCompliancePolicyItemFromWhitelistInput,
  DeleteCompliancePolicyItemFromWhitelistOutput,
  DeleteCompliancePolicyItemFromWhitelistHttp
> = {
  name: "DeleteCompliancePolicyItemFromWhitelist",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DeleteCompliancePolicyItemFromWhitelist", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DeleteCompliancePolicyItemFromWhitelist as `client.http` calls it. */
export interface DeleteCompliancePolicyItemFromWhitelistHttp {
  "/DeleteCompliancePolicyItemFromWhitelist": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteCompliancePolicyItemFromWhitelistInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DeleteCompliancePolicyItemFromWhitelistOutput;
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
