// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type OpenTcssTrialInput = {};

export interface OpenTcssTrialOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 2024-11-08 23:52:11 */
  EndTime?: string;
  /** @example 2024-11-01 08:01:20 */
  StartTime?: string;
}

/**
 * The documented error codes of OpenTcssTrial.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.ParsingError`
 */
export type OpenTcssTrialErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.ParsingError";

/** Whether `error` is a failure of OpenTcssTrial with one of its documented codes. */
export const isOpenTcssTrialError: ErrorGuard<OpenTcssTrialErrorCode> = (error) =>
  isCloudError(error, "OpenTcssTrial", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.ParsingError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.openTcssTrial();
 * ```
 * @throws CloudError
 */
export const openTcssTrial: TypedRoute<OpenTcssTrialInput, OpenTcssTrialOutput, OpenTcssTrialHttp> = {
  name: "OpenTcssTrial",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "OpenTcssTrial", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** OpenTcssTrial as `client.http` calls it. */
export interface OpenTcssTrialHttp {
  "/OpenTcssTrial": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": OpenTcssTrialInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: OpenTcssTrialOutput;
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
