// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type InitializeUserComplianceEnvironmentInput = {};

export interface InitializeUserComplianceEnvironmentOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of InitializeUserComplianceEnvironment.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type InitializeUserComplianceEnvironmentErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of InitializeUserComplianceEnvironment with one of its documented codes. */
export const isInitializeUserComplianceEnvironmentError: ErrorGuard<InitializeUserComplianceEnvironmentErrorCode> = (
  error,
) =>
  isCloudError(error, "InitializeUserComplianceEnvironment", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.initializeUserComplianceEnvironment();
 * ```
 * @throws CloudError
 */
export const initializeUserComplianceEnvironment: TypedRoute<
  InitializeUserComplianceEnvironmentInput,
  InitializeUserComplianceEnvironmentOutput,
  InitializeUserComplianceEnvironmentHttp
> = {
  name: "InitializeUserComplianceEnvironment",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "InitializeUserComplianceEnvironment", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** InitializeUserComplianceEnvironment as `client.http` calls it. */
export interface InitializeUserComplianceEnvironmentHttp {
  "/InitializeUserComplianceEnvironment": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": InitializeUserComplianceEnvironmentInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: InitializeUserComplianceEnvironmentOutput;
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
