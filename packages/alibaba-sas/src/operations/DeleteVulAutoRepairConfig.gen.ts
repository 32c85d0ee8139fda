// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteVulAutoRepairConfigInput {
  /** @example RHSA-2017:0184-Important: mysql security update */
  AliasName?: string;
  ConfigIdList?: number[];
  /** @example cve */
  Type?: "cve" | "sys" | (string & {});
}

export interface DeleteVulAutoRepairConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteVulAutoRepairConfig.
 *
 * - `InnerError` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteVulAutoRepairConfigErrorCode = "InnerError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteVulAutoRepairConfig with one of its documented codes. */
export const isDeleteVulAutoRepairConfigError: ErrorGuard<DeleteVulAutoRepairConfigErrorCode> = (error) =>
  isCloudError(error, "DeleteVulAutoRepairConfig", ["InnerError", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteVulAutoRepairConfig({
 *   AliasName: "RHSA-2017:0184-Important: mysql security update",
 *   Type: "cve",
 * });
 * ```
 * @throws CloudError
 */
export const deleteVulAutoRepairConfig: TypedRoute<
  DeleteVulAutoRepairConfigInput,
  DeleteVulAutoRepairConfigOutput,
  DeleteVulAutoRepairConfigHttp
> = {
  name: "DeleteVulAutoRepairConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteVulAutoRepairConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteVulAutoRepairConfig as `client.http` calls it. */
export interface DeleteVulAutoRepairConfigHttp {
  "/DeleteVulAutoRepairConfig": {
    post: {
      parameters: {
        query?: DeleteVulAutoRepairConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteVulAutoRepairConfigOutput;
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
