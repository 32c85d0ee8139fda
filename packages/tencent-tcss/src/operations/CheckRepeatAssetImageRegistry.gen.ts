// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CheckRepeatAssetImageRegistryInput {
  /** @example sd23 */
  Name: string;
}

export interface CheckRepeatAssetImageRegistryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example true */
  IsRepeat?: boolean;
}

/**
 * The documented error codes of CheckRepeatAssetImageRegistry.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `FailedOperation.DataValueNotCorrect`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type CheckRepeatAssetImageRegistryErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "FailedOperation.DataValueNotCorrect"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of CheckRepeatAssetImageRegistry with one of its documented codes. */
export const isCheckRepeatAssetImageRegistryError: ErrorGuard<CheckRepeatAssetImageRegistryErrorCode> = (error) =>
  isCloudError(error, "CheckRepeatAssetImageRegistry", [
    "AuthFailure",
    "FailedOperation",
    "FailedOperation.DataValueNotCorrect",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.checkRepeatAssetImageRegistry({ Name: "test-name" });
 * ```
 * @throws CloudError
 */
export const checkRepeatAssetImageRegistry: TypedRoute<
  CheckRepeatAssetImageRegistryInput,
  CheckRepeatAssetImageRegistryOutput,
  CheckRepeatAssetImageRegistryHttp
> = {
  name: "CheckRepeatAssetImageRegistry",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CheckRepeatAssetImageRegistry", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CheckRepeatAssetImageRegistry as `client.http` calls it. */
export interface CheckRepeatAssetImageRegistryHttp {
  "/CheckRepeatAssetImageRegistry": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CheckRepeatAssetImageRegistryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CheckRepeatAssetImageRegistryOutput;
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
