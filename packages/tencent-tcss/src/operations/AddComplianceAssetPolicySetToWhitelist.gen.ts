// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddComplianceAssetPolicySetToWhitelistInput {
  AssetPolicySetList: ComplianceAssetPolicySetItem[];
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

export interface AddComplianceAssetPolicySetToWhitelistOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

export interface ComplianceAssetPolicySetItem {
  /** @example 10001 */
  CustomerAssetItemId: number | bigint;
  /**
   * @example [
   * 13
   * ]
   */
  CustomerPolicyItemIdSet?: number[];
}

/**
 * The documented error codes of AddComplianceAssetPolicySetToWhitelist.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.MissingParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type AddComplianceAssetPolicySetToWhitelistErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of AddComplianceAssetPolicySetToWhitelist with one of its documented codes. */
export const isAddComplianceAssetPolicySetToWhitelistError: ErrorGuard<
  AddComplianceAssetPolicySetToWhitelistErrorCode
> = (error) =>
  isCloudError(error, "AddComplianceAssetPolicySetToWhitelist", [
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
 * const result = await client.addComplianceAssetPolicySetToWhitelist({
 *   AssetPolicySetList: [{ CustomerPolicyItemIdSet: [13], CustomerAssetItemId: 15 }],
 * });
 * ```
 * @throws CloudError
 */
export const addComplianceAssetPolicySetToWhitelist: TypedRoute<
  AddComplianceAssetPolicySetToWhitelistInput,
  AddComplianceAssetPolicySetToWhitelistOutput,
  AddComplianceAssetPolicySetToWhitelistHttp
> = {
  name: "AddComplianceAssetPolicySetToWhitelist",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddComplianceAssetPolicySetToWhitelist", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** AddComplianceAssetPolicySetToWhitelist as `client.http` calls it. */
export interface AddComplianceAssetPolicySetToWhitelistHttp {
  "/AddComplianceAssetPolicySetToWhitelist": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddComplianceAssetPolicySetToWhitelistInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddComplianceAssetPolicySetToWhitelistOutput;
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
