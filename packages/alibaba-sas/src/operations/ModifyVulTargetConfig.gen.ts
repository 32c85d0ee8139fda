// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyVulTargetConfigInput {
  /** @example off */
  Config: "on" | "off" | (string & {});
  /** @example 1.2.XX.XX */
  SourceIp?: string;
  /** @example cve */
  Type: "cve" | "sys" | "cms" | "emg" | (string & {});
  /** @example inet-7c676676-06fa-442e-90fb-b802e5d6**** */
  Uuid: string;
}

export interface ModifyVulTargetConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyVulTargetConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyVulTargetConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyVulTargetConfig with one of its documented codes. */
export const isModifyVulTargetConfigError: ErrorGuard<ModifyVulTargetConfigErrorCode> = (error) =>
  isCloudError(error, "ModifyVulTargetConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyVulTargetConfig({
 *   Config: "off",
 *   SourceIp: "1.2.XX.XX",
 *   Type: "cve",
 *   Uuid: "inet-7c676676-06fa-442e-90fb-b802e5d6****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyVulTargetConfig: TypedRoute<
  ModifyVulTargetConfigInput,
  ModifyVulTargetConfigOutput,
  ModifyVulTargetConfigHttp
> = {
  name: "ModifyVulTargetConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyVulTargetConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyVulTargetConfig as `client.http` calls it. */
export interface ModifyVulTargetConfigHttp {
  "/ModifyVulTargetConfig": {
    post: {
      parameters: {
        query: ModifyVulTargetConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyVulTargetConfigOutput;
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
