// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteMaliciousFileWhitelistConfigInput {
  /** @example 1 */
  ConfigId?: number | bigint;
}

export interface DeleteMaliciousFileWhitelistConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of DeleteMaliciousFileWhitelistConfig.
 *
 * - `NoPermission` (HTTP 400)
 * - `UnknownError` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DeleteMaliciousFileWhitelistConfigErrorCode = "NoPermission" | "UnknownError" | "ServerError";

/** Whether `error` is a failure of DeleteMaliciousFileWhitelistConfig with one of its documented codes. */
export const isDeleteMaliciousFileWhitelistConfigError: ErrorGuard<DeleteMaliciousFileWhitelistConfigErrorCode> = (
  error,
) => isCloudError(error, "DeleteMaliciousFileWhitelistConfig", ["NoPermission", "UnknownError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteMaliciousFileWhitelistConfig({ ConfigId: 1 });
 * ```
 * @throws CloudError
 */
export const deleteMaliciousFileWhitelistConfig: TypedRoute<
  DeleteMaliciousFileWhitelistConfigInput,
  DeleteMaliciousFileWhitelistConfigOutput,
  DeleteMaliciousFileWhitelistConfigHttp
> = {
  name: "DeleteMaliciousFileWhitelistConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteMaliciousFileWhitelistConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteMaliciousFileWhitelistConfig as `client.http` calls it. */
export interface DeleteMaliciousFileWhitelistConfigHttp {
  "/DeleteMaliciousFileWhitelistConfig": {
    post: {
      parameters: {
        query?: DeleteMaliciousFileWhitelistConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteMaliciousFileWhitelistConfigOutput;
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
