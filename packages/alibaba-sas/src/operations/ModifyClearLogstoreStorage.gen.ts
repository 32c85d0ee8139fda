// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyClearLogstoreStorageInput {
  /** @example sas */
  From?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example sas_sls_storage */
  UserLogStore?: string;
  /** @example sas-log-1234(uid)-cn-hangzhou */
  UserProject?: string;
}

export interface ModifyClearLogstoreStorageOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyClearLogstoreStorage.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyClearLogstoreStorageErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyClearLogstoreStorage with one of its documented codes. */
export const isModifyClearLogstoreStorageError: ErrorGuard<ModifyClearLogstoreStorageErrorCode> = (error) =>
  isCloudError(error, "ModifyClearLogstoreStorage", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyClearLogstoreStorage({
 *   From: "sas",
 *   Lang: "zh",
 *   UserLogStore: "sas_sls_storage",
 *   UserProject: "sas-log-1234(uid)-cn-hangzhou",
 * });
 * ```
 * @throws CloudError
 */
export const modifyClearLogstoreStorage: TypedRoute<
  ModifyClearLogstoreStorageInput,
  ModifyClearLogstoreStorageOutput,
  ModifyClearLogstoreStorageHttp
> = {
  name: "ModifyClearLogstoreStorage",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyClearLogstoreStorage", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyClearLogstoreStorage as `client.http` calls it. */
export interface ModifyClearLogstoreStorageHttp {
  "/ModifyClearLogstoreStorage": {
    post: {
      parameters: {
        query?: ModifyClearLogstoreStorageInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyClearLogstoreStorageOutput;
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
