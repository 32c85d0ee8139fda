// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyWebLockStatusInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 125.71.XX.XX */
  SourceIp?: string;
  /** @example on */
  Status: "on" | "off" | (string & {});
  /** @example inet-1234567**** */
  Uuid: string;
}

export interface ModifyWebLockStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyWebLockStatus.
 *
 * - `NeedBuy` (HTTP 400)
 * - `DefenceEmptyConfig` (HTTP 400)
 * - `DefenceAuthLimit` (HTTP 400)
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `InternalError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type ModifyWebLockStatusErrorCode =
  | "NeedBuy"
  | "DefenceEmptyConfig"
  | "DefenceAuthLimit"
  | "IllegalParam"
  | "NoPermission"
  | "InternalError"
  | "ServerError";

/** Whether `error` is a failure of ModifyWebLockStatus with one of its documented codes. */
export const isModifyWebLockStatusError: ErrorGuard<ModifyWebLockStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyWebLockStatus", [
    "NeedBuy",
    "DefenceEmptyConfig",
    "DefenceAuthLimit",
    "IllegalParam",
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
 * const result = await client.modifyWebLockStatus({
 *   Lang: "zh",
 *   SourceIp: "125.71.XX.XX",
 *   Status: "on",
 *   Uuid: "inet-1234567****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyWebLockStatus: TypedRoute<
  ModifyWebLockStatusInput,
  ModifyWebLockStatusOutput,
  ModifyWebLockStatusHttp
> = {
  name: "ModifyWebLockStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyWebLockStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyWebLockStatus as `client.http` calls it. */
export interface ModifyWebLockStatusHttp {
  "/ModifyWebLockStatus": {
    post: {
      parameters: {
        query: ModifyWebLockStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyWebLockStatusOutput;
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
