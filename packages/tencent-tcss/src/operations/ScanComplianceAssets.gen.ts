// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ScanComplianceAssetsInput {
  /**
   * @example [
   * 111,
   * 456,
   * 789
   * ]
   */
  CustomerAssetIdSet: number[];
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

export interface ScanComplianceAssetsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 1001 */
  TaskId?: bigint;
}

/**
 * The documented error codes of ScanComplianceAssets.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.MissingParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type ScanComplianceAssetsErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of ScanComplianceAssets with one of its documented codes. */
export const isScanComplianceAssetsError: ErrorGuard<ScanComplianceAssetsErrorCode> = (error) =>
  isCloudError(error, "ScanComplianceAssets", [
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
 * const result = await client.scanComplianceAssets({
 *   CustomerAssetIdSet: [111, 456, 789],
 * });
 * ```
 * @throws CloudError
 */
export const scanComplianceAssets: TypedRoute<
  ScanComplianceAssetsInput,
  ScanComplianceAssetsOutput,
  ScanComplianceAssetsHttp
> = {
  name: "ScanComplianceAssets",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ScanComplianceAssets", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** ScanComplianceAssets as `client.http` calls it. */
export interface ScanComplianceAssetsHttp {
  "/ScanComplianceAssets": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ScanComplianceAssetsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ScanComplianceAssetsOutput;
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
