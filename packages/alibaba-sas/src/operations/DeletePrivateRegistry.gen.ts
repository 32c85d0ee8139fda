// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeletePrivateRegistryInput {
  /** @example 22233 */
  RegistryId: number | bigint;
}

export interface DeletePrivateRegistryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Data?: boolean;
}

/**
 * The documented error codes of DeletePrivateRegistry.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeletePrivateRegistryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeletePrivateRegistry with one of its documented codes. */
export const isDeletePrivateRegistryError: ErrorGuard<DeletePrivateRegistryErrorCode> = (error) =>
  isCloudError(error, "DeletePrivateRegistry", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deletePrivateRegistry({ RegistryId: 22233 });
 * ```
 * @throws CloudError
 */
export const deletePrivateRegistry: TypedRoute<
  DeletePrivateRegistryInput,
  DeletePrivateRegistryOutput,
  DeletePrivateRegistryHttp
> = {
  name: "DeletePrivateRegistry",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeletePrivateRegistry", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeletePrivateRegistry as `client.http` calls it. */
export interface DeletePrivateRegistryHttp {
  "/DeletePrivateRegistry": {
    post: {
      parameters: {
        query: DeletePrivateRegistryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeletePrivateRegistryOutput;
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
