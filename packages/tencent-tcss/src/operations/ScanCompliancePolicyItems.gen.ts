// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ScanCompliancePolicyItemsInput {
  /**
   * @example [
   * 111,
   * 456,
   * 789
   * ]
   */
  CustomerPolicyItemIdSet: number[];
}

export interface ScanCompliancePolicyItemsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 1001 */
  TaskId?: bigint;
}

/**
 * The documented error codes of ScanCompliancePolicyItems.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.MissingParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type ScanCompliancePolicyItemsErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of ScanCompliancePolicyItems with one of its documented codes. */
export const isScanCompliancePolicyItemsError: ErrorGuard<ScanCompliancePolicyItemsErrorCode> = (error) =>
  isCloudError(error, "ScanCompliancePolicyItems", [
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
 * const result = await client.scanCompliancePolicyItems({
 *   CustomerPolicyItemIdSet: [111, 456, 789],
 * });
 * ```
 * @throws CloudError
 */
export const scanCompliancePolicyItems: TypedRoute<
  ScanCompliancePolicyItemsInput,
  ScanCompliancePolicyItemsOutput,
  ScanCompliancePolicyItemsHttp
> = {
  name: "ScanCompliancePolicyItems",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ScanCompliancePolicyItems", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** ScanCompliancePolicyItems as `client.http` calls it. */
export interface ScanCompliancePolicyItemsHttp {
  "/ScanCompliancePolicyItems": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ScanCompliancePolicyItemsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ScanCompliancePolicyItemsOutput;
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
