// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyWebLockUnbindInput {
  /** @example 8d217d3f-6999-43a6-a435-c7a6854180e9 */
  Uuid?: string;
}

export interface ModifyWebLockUnbindOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyWebLockUnbind.
 *
 * - `InvalidBind` (HTTP 400)
 * - `StillOn` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `InternalError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type ModifyWebLockUnbindErrorCode = "InvalidBind" | "StillOn" | "NoPermission" | "InternalError" | "ServerError";

/** Whether `error` is a failure of ModifyWebLockUnbind with one of its documented codes. */
export const isModifyWebLockUnbindError: ErrorGuard<ModifyWebLockUnbindErrorCode> = (error) =>
  isCloudError(error, "ModifyWebLockUnbind", [
    "InvalidBind",
    "StillOn",
    "NoPermission",
    "InternalError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyWebLockUnbind({
 *   Uuid: "8d217d3f-6999-43a6-a435-c7a6854180e9",
 * });
 * ```
 * @throws CloudError
 */
export const modifyWebLockUnbind: TypedRoute<
  ModifyWebLockUnbindInput,
  ModifyWebLockUnbindOutput,
  ModifyWebLockUnbindHttp
> = {
  name: "ModifyWebLockUnbind",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyWebLockUnbind", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyWebLockUnbind as `client.http` calls it. */
export interface ModifyWebLockUnbindHttp {
  "/ModifyWebLockUnbind": {
    post: {
      parameters: {
        query?: ModifyWebLockUnbindInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyWebLockUnbindOutput;
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
