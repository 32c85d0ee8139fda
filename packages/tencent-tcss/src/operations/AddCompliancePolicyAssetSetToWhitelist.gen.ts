// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddCompliancePolicyAssetSetToWhitelistInput {
  /** @example 10001 */
  CustomerPolicyItemId: number | bigint;
  /**
   * @example [
   * 10001,
   * 10002
   * ]
   */
  CustomerAssetItemIdSet?: number[];
}

export interface AddCompliancePolicyAssetSetToWhitelistOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddCompliancePolicyAssetSetToWhitelist.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.MissingParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type AddCompliancePolicyAssetSetToWhitelistErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of AddCompliancePolicyAssetSetToWhitelist with one of its documented codes. */
export const isAddCompliancePolicyAssetSetToWhitelistError: ErrorGuard<
  AddCompliancePolicyAssetSetToWhitelistErrorCode
> = (error) =>
  isCloudError(error, "AddCompliancePolicyAssetSetToWhitelist", [
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
 * const result = await client.addCompliancePolicyAssetSetToWhitelist({
 *   CustomerPolicyItemId: 10001,
 *   CustomerAssetItemIdSet: [10001, 10002],
 * });
 * ```
 * @throws CloudError
 */
export const addCompliancePolicyAssetSetToWhitelist: TypedRoute<
  AddCompliancePolicyAssetSetToWhitelistInput,
  AddCompliancePolicyAssetSetToWhitelistOutput,
  AddCompliancePolicyAssetSetToWhitelistHttp
> = {
  name: "AddCompliancePolicyAssetSetToWhitelist",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddCompliancePolicyAssetSetToWhitelist", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** AddCompliancePolicyAssetSetToWhitelist as `client.http` calls it. */
export interface AddCompliancePolicyAssetSetToWhitelistHttp {
  "/AddCompliancePolicyAssetSetToWhitelist": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddCompliancePolicyAssetSetToWhitelistInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddCompliancePolicyAssetSetToWhitelistOutput;
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
