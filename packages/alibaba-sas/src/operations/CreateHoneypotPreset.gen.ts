// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateHoneypotPresetInput {
  /** @example webmin */
  HoneypotImageName: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example {"burp":"close","trojan_git":"close","portrait_option":"true"} */
  Meta: string;
  /** @example 9373fe59-74d5-4505-bb24-c85352fb**** */
  NodeId: string;
  /** @example WebMin-online */
  PresetName: string;
}

export interface CreateHoneypotPresetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  HoneypotPreset?: CreateHoneypotPresetOutputHoneypotPreset;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface CreateHoneypotPresetOutputHoneypotPreset {
  /** @example d6ece172-34d9-4942-99a4-b309cb55xxxx */
  HoneypotPresetId?: string;
}

/**
 * The documented error codes of CreateHoneypotPreset.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateHoneypotPresetErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateHoneypotPreset with one of its documented codes. */
export const isCreateHoneypotPresetError: ErrorGuard<CreateHoneypotPresetErrorCode> = (error) =>
  isCloudError(error, "CreateHoneypotPreset", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createHoneypotPreset({
 *   HoneypotImageName: "webmin",
 *   Lang: "zh",
 *   Meta: '{"burp":"close","trojan_git":"close","portrait_option":"true"}',
 *   NodeId: "9373fe59-74d5-4505-bb24-c85352fb****",
 *   PresetName: "WebMin-online",
 * });
 * ```
 * @throws CloudError
 */
export const createHoneypotPreset: TypedRoute<
  CreateHoneypotPresetInput,
  CreateHoneypotPresetOutput,
  CreateHoneypotPresetHttp
> = {
  name: "CreateHoneypotPreset",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateHoneypotPreset", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateHoneypotPreset as `client.http` calls it. */
export interface CreateHoneypotPresetHttp {
  "/CreateHoneypotPreset": {
    post: {
      parameters: {
        query: CreateHoneypotPresetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateHoneypotPresetOutput;
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
