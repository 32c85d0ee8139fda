// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyImageAuthorizedInput {
  /** @example false */
  AllLocalImages: boolean;
  /** @example false */
  AllRegistryImages: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  UpdatedLocalImageCnt: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  UpdatedRegistryImageCnt: number;
  /** @example IMAGEALL */
  ImageSourceType:
    | "ASSETIMAGE"
    | "IMAGEALL"
    | "AllLocalImages"
    | "false"
    | "LocalImageIds"
    | "UpdatedLocalImageCnt"
    | "0"
    | (string & {});
  LocalImageFilter?: AssetFiltersRecord[];
  RegistryImageFilter?: AssetFiltersRecord[];
  ExcludeLocalImageIds?: string[];
  ExcludeRegistryImageIds?: string[];
  /**
   * @example [
   * "sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"
   * ]
   */
  LocalImageIds?: string[];
  RegistryImageIds?: string[];
  /** @example false */
  OnlyShowLatest?: boolean;
}

export interface ModifyImageAuthorizedOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyImageAuthorized.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `FailedOperation.AuthorizedNotEnough`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type ModifyImageAuthorizedErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "FailedOperation.AuthorizedNotEnough"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of ModifyImageAuthorized with one of its documented codes. */
export const isModifyImageAuthorizedError: ErrorGuard<ModifyImageAuthorizedErrorCode> = (error) =>
  isCloudError(error, "ModifyImageAuthorized", [
    "AuthFailure",
    "FailedOperation",
    "FailedOperation.AuthorizedNotEnough",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
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
 * const result = await client.modifyImageAuthorized({
 *   AllLocalImages: false,
 *   AllRegistryImages: false,
 *   ImageSourceType: "ASSETIMAGE",
 *   LocalImageIds: ["sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"],
 *   OnlyShowLatest: true,
 *   UpdatedLocalImageCnt: 100,
 *   UpdatedRegistryImageCnt: 0,
 * });
 * ```
 * @throws CloudError
 */
export const modifyImageAuthorized: TypedRoute<
  ModifyImageAuthorizedInput,
  ModifyImageAuthorizedOutput,
  ModifyImageAuthorizedHttp
> = {
  name: "ModifyImageAuthorized",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyImageAuthorized", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyImageAuthorized as `client.http` calls it. */
export interface ModifyImageAuthorizedHttp {
  "/ModifyImageAuthorized": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyImageAuthorizedInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyImageAuthorizedOutput;
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
