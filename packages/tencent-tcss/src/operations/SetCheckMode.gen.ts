// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SetCheckModeInput {
  ClusterIds: string[];
  /** @example Cluster_No**** */
  ClusterCheckMode?: string;
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * @example 1
   */
  ClusterAutoCheck?: 0 | 1 | 2 | (number & {});
}

export interface SetCheckModeOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example Succ */
  SetCheckResult?: "Succ" | "Failed" | (string & {});
}

/**
 * The documented error codes of SetCheckMode.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type SetCheckModeErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of SetCheckMode with one of its documented codes. */
export const isSetCheckModeError: ErrorGuard<SetCheckModeErrorCode> = (error) =>
  isCloudError(error, "SetCheckMode", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: ClusterAutoCheck.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.setCheckMode({ ClusterIds: ["text"] });
 * ```
 * @throws CloudError
 */
export const setCheckMode: TypedRoute<SetCheckModeInput, SetCheckModeOutput, SetCheckModeHttp> = {
  name: "SetCheckMode",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "SetCheckMode", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** SetCheckMode as `client.http` calls it. */
export interface SetCheckModeHttp {
  "/SetCheckMode": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SetCheckModeInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: SetCheckModeOutput;
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
