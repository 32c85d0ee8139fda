// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface StopVirusScanTaskInput {
  /** @example 6177adf5f95e94a76635**** */
  TaskId: string;
  ContainerIds?: string[];
}

export interface StopVirusScanTaskOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of StopVirusScanTask.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 */
export type StopVirusScanTaskErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue";

/** Whether `error` is a failure of StopVirusScanTask with one of its documented codes. */
export const isStopVirusScanTaskError: ErrorGuard<StopVirusScanTaskErrorCode> = (error) =>
  isCloudError(error, "StopVirusScanTask", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.stopVirusScanTask({ TaskId: "6177adf5f95e94a76635****" });
 * ```
 * @throws CloudError
 */
export const stopVirusScanTask: TypedRoute<StopVirusScanTaskInput, StopVirusScanTaskOutput, StopVirusScanTaskHttp> = {
  name: "StopVirusScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "StopVirusScanTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** StopVirusScanTask as `client.http` calls it. */
export interface StopVirusScanTaskHttp {
  "/StopVirusScanTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": StopVirusScanTaskInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: StopVirusScanTaskOutput;
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
