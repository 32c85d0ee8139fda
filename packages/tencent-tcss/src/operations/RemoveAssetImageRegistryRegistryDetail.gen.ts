// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface RemoveAssetImageRegistryRegistryDetailInput {
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * @example 1
   */
  RegistryId: number | bigint;
}

export interface RemoveAssetImageRegistryRegistryDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of RemoveAssetImageRegistryRegistryDetail.
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
export type RemoveAssetImageRegistryRegistryDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "FailedOperation.DataValueNotCorrect"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of RemoveAssetImageRegistryRegistryDetail with one of its documented codes. */
export const isRemoveAssetImageRegistryRegistryDetailError: ErrorGuard<
  RemoveAssetImageRegistryRegistryDetailErrorCode
> = (error) =>
  isCloudError(error, "RemoveAssetImageRegistryRegistryDetail", [
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
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: RegistryId.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.removeAssetImageRegistryRegistryDetail({ RegistryId: 1 });
 * ```
 * @throws CloudError
 */
export const removeAssetImageRegistryRegistryDetail: TypedRoute<
  RemoveAssetImageRegistryRegistryDetailInput,
  RemoveAssetImageRegistryRegistryDetailOutput,
  RemoveAssetImageRegistryRegistryDetailHttp
> = {
  name: "RemoveAssetImageRegistryRegistryDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "RemoveAssetImageRegistryRegistryDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** RemoveAssetImageRegistryRegistryDetail as `client.http` calls it. */
export interface RemoveAssetImageRegistryRegistryDetailHttp {
  "/RemoveAssetImageRegistryRegistryDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": RemoveAssetImageRegistryRegistryDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: RemoveAssetImageRegistryRegistryDetailOutput;
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
