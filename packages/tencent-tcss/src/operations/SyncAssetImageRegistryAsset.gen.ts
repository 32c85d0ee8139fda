// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SyncAssetImageRegistryAssetInput {
  /** @example true */
  All?: boolean;
  /**
   * @example [
   * 29115
   * ]
   */
  RegistryIds?: (number | bigint)[];
}

export interface SyncAssetImageRegistryAssetOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of SyncAssetImageRegistryAsset.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type SyncAssetImageRegistryAssetErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of SyncAssetImageRegistryAsset with one of its documented codes. */
export const isSyncAssetImageRegistryAssetError: ErrorGuard<SyncAssetImageRegistryAssetErrorCode> = (error) =>
  isCloudError(error, "SyncAssetImageRegistryAsset", [
    "InternalError",
    "InvalidParameter",
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
 * const result = await client.syncAssetImageRegistryAsset({
 *   All: false,
 *   RegistryIds: [29115],
 * });
 * ```
 * @throws CloudError
 */
export const syncAssetImageRegistryAsset: TypedRoute<
  SyncAssetImageRegistryAssetInput,
  SyncAssetImageRegistryAssetOutput,
  SyncAssetImageRegistryAssetHttp
> = {
  name: "SyncAssetImageRegistryAsset",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "SyncAssetImageRegistryAsset", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** SyncAssetImageRegistryAsset as `client.http` calls it. */
export interface SyncAssetImageRegistryAssetHttp {
  "/SyncAssetImageRegistryAsset": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SyncAssetImageRegistryAssetInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: SyncAssetImageRegistryAssetOutput;
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
