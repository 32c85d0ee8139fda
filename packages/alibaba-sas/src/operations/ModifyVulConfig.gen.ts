// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyVulConfigInput {
  /** @example on */
  Config?: "on" | "off" | "real" | "all" | (string & {});
  /** @example cve */
  Type?: "cve" | "sys" | "cms" | "emg" | "app" | "yum" | "scanMode" | (string & {});
}

export interface ModifyVulConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyVulConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyVulConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyVulConfig with one of its documented codes. */
export const isModifyVulConfigError: ErrorGuard<ModifyVulConfigErrorCode> = (error) =>
  isCloudError(error, "ModifyVulConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyVulConfig({ Config: "on", Type: "cve" });
 * ```
 * @throws CloudError
 */
export const modifyVulConfig: TypedRoute<ModifyVulConfigInput, ModifyVulConfigOutput, ModifyVulConfigHttp> = {
  name: "ModifyVulConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyVulConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyVulConfig as `client.http` calls it. */
export interface ModifyVulConfigHttp {
  "/ModifyVulConfig": {
    post: {
      parameters: {
        query?: ModifyVulConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyVulConfigOutput;
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
