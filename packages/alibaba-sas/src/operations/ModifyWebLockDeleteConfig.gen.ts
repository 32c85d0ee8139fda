// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyWebLockDeleteConfigInput {
  /** @example 12 */
  Id: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 1.2.XX.XX */
  SourceIp?: string;
  /** @example 7f7fe9a2-55de-4b9d-a37a-0d981d36**** */
  Uuid: string;
}

export interface ModifyWebLockDeleteConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyWebLockDeleteConfig.
 *
 * - `DefenceAtLeastOneConfig` (HTTP 400)
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `InternalError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type ModifyWebLockDeleteConfigErrorCode =
  | "DefenceAtLeastOneConfig"
  | "IllegalParam"
  | "NoPermission"
  | "InternalError"
  | "ServerError";

/** Whether `error` is a failure of ModifyWebLockDeleteConfig with one of its documented codes. */
export const isModifyWebLockDeleteConfigError: ErrorGuard<ModifyWebLockDeleteConfigErrorCode> = (error) =>
  isCloudError(error, "ModifyWebLockDeleteConfig", [
    "DefenceAtLeastOneConfig",
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
 * const result = await client.modifyWebLockDeleteConfig({
 *   Id: 12,
 *   Lang: "zh",
 *   SourceIp: "1.2.XX.XX",
 *   Uuid: "7f7fe9a2-55de-4b9d-a37a-0d981d36****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyWebLockDeleteConfig: TypedRoute<
  ModifyWebLockDeleteConfigInput,
  ModifyWebLockDeleteConfigOutput,
  ModifyWebLockDeleteConfigHttp
> = {
  name: "ModifyWebLockDeleteConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyWebLockDeleteConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyWebLockDeleteConfig as `client.http` calls it. */
export interface ModifyWebLockDeleteConfigHttp {
  "/ModifyWebLockDeleteConfig": {
    post: {
      parameters: {
        query: ModifyWebLockDeleteConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyWebLockDeleteConfigOutput;
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
