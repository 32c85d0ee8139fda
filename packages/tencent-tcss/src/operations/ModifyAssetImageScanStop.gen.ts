// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyAssetImageScanStopInput {
  /** @example 41059 */
  TaskID?: string;
  Images?: string[];
  Filters?: AssetFiltersRecord[];
  /** @example ["sha256:80beff5ff34259ceb7fbe9cd10b2d94912618f5b5595f234349c5bb0cd4f9211"] */
  ExcludeImageIds?: string;
}

export interface ModifyAssetImageScanStopOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example SUCCESS */
  Status?: string;
}

/**
 * The documented error codes of ModifyAssetImageScanStop.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type ModifyAssetImageScanStopErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of ModifyAssetImageScanStop with one of its documented codes. */
export const isModifyAssetImageScanStopError: ErrorGuard<ModifyAssetImageScanStopErrorCode> = (error) =>
  isCloudError(error, "ModifyAssetImageScanStop", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyAssetImageScanStop({
 *   TaskID: "6013bde934b9a906387abe8a",
 * });
 * ```
 * @throws CloudError
 */
export const modifyAssetImageScanStop: TypedRoute<
  ModifyAssetImageScanStopInput,
  ModifyAssetImageScanStopOutput,
  ModifyAssetImageScanStopHttp
> = {
  name: "ModifyAssetImageScanStop",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyAssetImageScanStop", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyAssetImageScanStop as `client.http` calls it. */
export interface ModifyAssetImageScanStopHttp {
  "/ModifyAssetImageScanStop": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyAssetImageScanStopInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyAssetImageScanStopOutput;
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
