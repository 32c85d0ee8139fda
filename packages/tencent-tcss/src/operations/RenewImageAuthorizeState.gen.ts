// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface RenewImageAuthorizeStateInput {
  /** @example false */
  AllImages: boolean;
  ImageIds?: string[];
  /** @example true */
  NeedScan?: boolean;
  ScanType?: string[];
}

export interface RenewImageAuthorizeStateOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of RenewImageAuthorizeState.
 *
 * - `FailedOperation.AuthorizedNotEnough`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 */
export type RenewImageAuthorizeStateErrorCode =
  | "FailedOperation.AuthorizedNotEnough"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter";

/** Whether `error` is a failure of RenewImageAuthorizeState with one of its documented codes. */
export const isRenewImageAuthorizeStateError: ErrorGuard<RenewImageAuthorizeStateErrorCode> = (error) =>
  isCloudError(error, "RenewImageAuthorizeState", [
    "FailedOperation.AuthorizedNotEnough",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): one source only tells of
 * NeedScan, ScanType.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.renewImageAuthorizeState({ AllImages: false });
 * ```
 * @throws CloudError
 */
export const renewImageAuthorizeState: TypedRoute<
  RenewImageAuthorizeStateInput,
  RenewImageAuthorizeStateOutput,
  RenewImageAuthorizeStateHttp
> = {
  name: "RenewImageAuthorizeState",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "RenewImageAuthorizeState", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** RenewImageAuthorizeState as `client.http` calls it. */
export interface RenewImageAuthorizeStateHttp {
  "/RenewImageAuthorizeState": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": RenewImageAuthorizeStateInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: RenewImageAuthorizeStateOutput;
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
