// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyAssetCleanConfigInput {
  AssetCleanConfigs?: ModifyAssetCleanConfigInputAssetCleanConfigsItem[];
}

export interface ModifyAssetCleanConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Data?: boolean;
}

export interface ModifyAssetCleanConfigInputAssetCleanConfigsItem {
  /** @example 7 */
  CleanDays?: number;
  /** @example 1 */
  Status?: 0 | 1 | (number & {});
  /** @example 1 */
  Type?: number;
}

/**
 * The documented error codes of ModifyAssetCleanConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyAssetCleanConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyAssetCleanConfig with one of its documented codes. */
export const isModifyAssetCleanConfigError: ErrorGuard<ModifyAssetCleanConfigErrorCode> = (error) =>
  isCloudError(error, "ModifyAssetCleanConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyAssetCleanConfig();
 * ```
 * @throws CloudError
 */
export const modifyAssetCleanConfig: TypedRoute<
  ModifyAssetCleanConfigInput,
  ModifyAssetCleanConfigOutput,
  ModifyAssetCleanConfigHttp
> = {
  name: "ModifyAssetCleanConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyAssetCleanConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyAssetCleanConfig as `client.http` calls it. */
export interface ModifyAssetCleanConfigHttp {
  "/ModifyAssetCleanConfig": {
    post: {
      parameters: {
        query?: ModifyAssetCleanConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyAssetCleanConfigOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
