// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SaveSuspEventUserSettingInput {
  /** @example sas */
  From?: string;
  /** @example suspicious,serious,remind */
  LevelsOn?: "remind" | "suspicious" | "serious" | (string & {});
}

export interface SaveSuspEventUserSettingOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of SaveSuspEventUserSetting.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type SaveSuspEventUserSettingErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of SaveSuspEventUserSetting with one of its documented codes. */
export const isSaveSuspEventUserSettingError: ErrorGuard<SaveSuspEventUserSettingErrorCode> = (error) =>
  isCloudError(error, "SaveSuspEventUserSetting", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.saveSuspEventUserSetting({
 *   From: "sas",
 *   LevelsOn: "suspicious,serious,remind",
 * });
 * ```
 * @throws CloudError
 */
export const saveSuspEventUserSetting: TypedRoute<
  SaveSuspEventUserSettingInput,
  SaveSuspEventUserSettingOutput,
  SaveSuspEventUserSettingHttp
> = {
  name: "SaveSuspEventUserSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SaveSuspEventUserSetting", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** SaveSuspEventUserSetting as `client.http` calls it. */
export interface SaveSuspEventUserSettingHttp {
  "/SaveSuspEventUserSetting": {
    post: {
      parameters: {
        query?: SaveSuspEventUserSettingInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SaveSuspEventUserSettingOutput;
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
