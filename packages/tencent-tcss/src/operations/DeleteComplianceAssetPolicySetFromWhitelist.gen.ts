// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteComplianceAssetPolicySetFromWhitelistInput {
  /** @example 10001 */
  AssetItemId: number | bigint;
  /**
   * @example [
   * 2809
   * ]
   */
  CustomerPolicyItemIdSet?: number[];
  /** @example ASSET_CONTAINER */
  AssetType?:
    | "ASSET_CONTAINER"
    | "ASSET_IMAGE"
    | "ASSET_HOST"
    | "ASSET_K8S"
    | "ASSET_CONTAINERD"
    | "ASSET_CONTAINERD_CONTAINER"
    | (string & {});
}

export interface DeleteComplianceAssetPolicySetFromWhitelistOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteComplianceAssetPolicySetFromWhitelist.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.MissingParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type DeleteComplianceAssetPolicySetFromWhitelistErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of DeleteComplianceAssetPolicySetFromWhitelist with one of its documented codes. */
export const isDeleteComplianceAssetPolicySetFromWhitelistError: ErrorGuard<
  DeleteComplianceAssetPolicySetFromWhitelistErrorCode
> = (error) =>
  isCloudError(error, "DeleteComplianceAssetPolicySetFromWhitelist", [
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
 * const result = await client.deleteComplianceAssetPolicySetFromWhitelist({
 *   AssetItemId: 2202462,
 *   CustomerPolicyItemIdSet: [2809],
 *   AssetType: "ASSET_CONTAINER",
 * });
 * ```
 * @throws CloudError
 */
export const deleteComplianceAssetPolicySetFromWhitelist: TypedRoute<
  DeleteComplianceAssetPolicySetFromWhitelistInput,
  DeleteComplianceAssetPolicySetFromWhitelistOutput,
  DeleteComplianceAssetPolicySetFromWhitelistHttp
> = {
  name: "DeleteComplianceAssetPolicySetFromWhitelist",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DeleteComplianceAssetPolicySetFromWhitelist", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DeleteComplianceAssetPolicySetFromWhitelist as `client.http` calls it. */
export interface DeleteComplianceAssetPolicySetFromWhitelistHttp {
  "/DeleteComplianceAssetPolicySetFromWhitelist": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteComplianceAssetPolicySetFromWhitelistInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DeleteComplianceAssetPolicySetFromWhitelistOutput;
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
