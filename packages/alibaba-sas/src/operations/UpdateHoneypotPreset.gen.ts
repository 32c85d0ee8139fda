// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateHoneypotPresetInput {
  /** @example metabase */
  HoneypotImageName?: string;
  /** @example f75eddce-e9d3-4a88-af95-b10b6f65xxxx */
  HoneypotPresetId: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example {"portrait_option":true,"burp":"open"} */
  Meta?: string;
  /** @example apc_web_python */
  PresetName?: string;
}

export interface UpdateHoneypotPresetOutput {
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
 * The documented error codes of UpdateHoneypotPreset.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateHoneypotPresetErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateHoneypotPreset with one of its documented codes. */
export const isUpdateHoneypotPresetError: ErrorGuard<UpdateHoneypotPresetErrorCode> = (error) =>
  isCloudError(error, "UpdateHoneypotPreset", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateHoneypotPreset({
 *   HoneypotImageName: "metabase",
 *   HoneypotPresetId: "f75eddce-e9d3-4a88-af95-b10b6f65xxxx",
 *   Lang: "zh",
 *   Meta: '{"portrait_option":true,"burp":"open"}',
 *   PresetName: "apc_web_python",
 * });
 * ```
 * @throws CloudError
 */
export const updateHoneypotPreset: TypedRoute<
  UpdateHoneypotPresetInput,
  UpdateHoneypotPresetOutput,
  UpdateHoneypotPresetHttp
> = {
  name: "UpdateHoneypotPreset",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateHoneypotPreset", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateHoneypotPreset as `client.http` calls it. */
export interface UpdateHoneypotPresetHttp {
  "/UpdateHoneypotPreset": {
    post: {
      parameters: {
        query: UpdateHoneypotPresetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateHoneypotPresetOutput;
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
