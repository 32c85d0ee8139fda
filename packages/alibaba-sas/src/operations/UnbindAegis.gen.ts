// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UnbindAegisInput {
  /** @example 4fe8e1cd-3c37-4851-b9de-124da32c**** */
  Uuids: string;
}

export interface UnbindAegisOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of UnbindAegis.
 *
 * - `InnerError` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UnbindAegisErrorCode = "InnerError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of UnbindAegis with one of its documented codes. */
export const isUnbindAegisError: ErrorGuard<UnbindAegisErrorCode> = (error) =>
  isCloudError(error, "UnbindAegis", ["InnerError", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.unbindAegis({
 *   Uuids: "4fe8e1cd-3c37-4851-b9de-124da32c****",
 * });
 * ```
 * @throws CloudError
 */
export const unbindAegis: TypedRoute<UnbindAegisInput, UnbindAegisOutput, UnbindAegisHttp> = {
  name: "UnbindAegis",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UnbindAegis", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UnbindAegis as `client.http` calls it. */
export interface UnbindAegisHttp {
  "/UnbindAegis": {
    post: {
      parameters: {
        query: UnbindAegisInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UnbindAegisOutput;
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
