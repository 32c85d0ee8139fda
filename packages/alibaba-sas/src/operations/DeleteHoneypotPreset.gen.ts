// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteHoneypotPresetInput {
  /** @example 84104b7b-a2bc-41df-a190-12298f99xxxx */
  HoneypotPresetId: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DeleteHoneypotPresetOutput {
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
 * The documented error codes of DeleteHoneypotPreset.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteHoneypotPresetErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteHoneypotPreset with one of its documented codes. */
export const isDeleteHoneypotPresetError: ErrorGuard<DeleteHoneypotPresetErrorCode> = (error) =>
  isCloudError(error, "DeleteHoneypotPreset", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteHoneypotPreset({
 *   HoneypotPresetId: "84104b7b-a2bc-41df-a190-12298f99xxxx",
 *   Lang: "zh",
 * });
 * ```
 * @throws CloudError
 */
export const deleteHoneypotPreset: TypedRoute<
  DeleteHoneypotPresetInput,
  DeleteHoneypotPresetOutput,
  DeleteHoneypotPresetHttp
> = {
  name: "DeleteHoneypotPreset",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteHoneypotPreset", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteHoneypotPreset as `client.http` calls it. */
export interface DeleteHoneypotPresetHttp {
  "/DeleteHoneypotPreset": {
    post: {
      parameters: {
        query: DeleteHoneypotPresetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteHoneypotPresetOutput;
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
