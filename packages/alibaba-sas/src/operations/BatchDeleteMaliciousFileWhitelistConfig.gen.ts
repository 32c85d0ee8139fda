// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface BatchDeleteMaliciousFileWhitelistConfigInput {
  ConfigIdList?: number[];
}

export interface BatchDeleteMaliciousFileWhitelistConfigOutput {
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
 * The documented error codes of BatchDeleteMaliciousFileWhitelistConfig.
 *
 * - `NoPermission` (HTTP 400)
 * - `UnknownError` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type BatchDeleteMaliciousFileWhitelistConfigErrorCode = "NoPermission" | "UnknownError" | "ServerError";

/** Whether `error` is a failure of BatchDeleteMaliciousFileWhitelistConfig with one of its documented codes. */
export const isBatchDeleteMaliciousFileWhitelistConfigError: ErrorGuard<
  BatchDeleteMaliciousFileWhitelistConfigErrorCode
> = (error) =>
  isCloudError(error, "BatchDeleteMaliciousFileWhitelistConfig", ["NoPermission", "UnknownError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.batchDeleteMaliciousFileWhitelistConfig();
 * ```
 * @throws CloudError
 */
export const batchDeleteMaliciousFileWhitelistConfig: TypedRoute<
  BatchDeleteMaliciousFileWhitelistConfigInput,
  BatchDeleteMaliciousFileWhitelistConfigOutput,
  BatchDeleteMaliciousFileWhitelistConfigHttp
> = {
  name: "BatchDeleteMaliciousFileWhitelistConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "BatchDeleteMaliciousFileWhitelistConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** BatchDeleteMaliciousFileWhitelistConfig as `client.http` calls it. */
export interface BatchDeleteMaliciousFileWhitelistConfigHttp {
  "/BatchDeleteMaliciousFileWhitelistConfig": {
    post: {
      parameters: {
        query?: BatchDeleteMaliciousFileWhitelistConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": BatchDeleteMaliciousFileWhitelistConfigOutput;
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
