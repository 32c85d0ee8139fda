// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteCompliancePolicyAssetSetFromWhitelistInput {
  PolicyAssetSetList: CompliancePolicyAssetSetItem[];
}

export interface DeleteCompliancePolicyAssetSetFromWhitelistOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

export interface CompliancePolicyAssetSetItem {
  /** @example 10001 */
  CustomerPolicyItemId: number | bigint;
  /**
   * @example [
   * 15
   * ]
   */
  CustomerAssetItemIdSet?: number[];
}

/**
 * The documented error codes of DeleteCompliancePolicyAssetSetFromWhitelist.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.MissingParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type DeleteCompliancePolicyAssetSetFromWhitelistErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of DeleteCompliancePolicyAssetSetFromWhitelist with one of its documented codes. */
export const isDeleteCompliancePolicyAssetSetFromWhitelistError: ErrorGuard<
  DeleteCompliancePolicyAssetSetFromWhitelistErrorCode
> = (error) =>
  isCloudError(error, "DeleteCompliancePolicyAssetSetFromWhitelist", [
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
 * const result = await client.deleteCompliancePolicyAssetSetFromWhitelist({
 *   PolicyAssetSetList: [{ CustomerPolicyItemId: 12, CustomerAssetItemIdSet: [15] }],
 * });
 * ```
 * @throws CloudError
 */
export const deleteCompliancePolicyAssetSetFromWhitelist: TypedRoute<
  DeleteCompliancePolicyAssetSetFromWhitelistInput,
  DeleteCompliancePolicyAssetSetFromWhitelistOutput,
  DeleteCompliancePolicyAssetSetFromWhitelistHttp
> = {
  name: "DeleteCompliancePolicyAssetSetFromWhitelist",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DeleteCompliancePolicyAssetSetFromWhitelist", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DeleteCompliancePolicyAssetSetFromWhitelist as `client.http` calls it. */
export interface DeleteCompliancePolicyAssetSetFromWhitelistHttp {
  "/DeleteCompliancePolicyAssetSetFromWhitelist": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteCompliancePolicyAssetSetFromWhitelistInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DeleteCompliancePolicyAssetSetFromWhitelistOutput;
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
