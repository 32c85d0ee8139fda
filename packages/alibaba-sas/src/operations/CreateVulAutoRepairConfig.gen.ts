// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateVulAutoRepairConfigInput {
  /** @example TestAutoRepair */
  Reason?: string;
  /** @example cve */
  Type: "cve" | "sys" | (string & {});
  VulAutoRepairConfigList: CreateVulAutoRepairConfigInputVulAutoRepairConfigListItem[];
}

export interface CreateVulAutoRepairConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example success */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface CreateVulAutoRepairConfigInputVulAutoRepairConfigListItem {
  /** @example CVE-2018-25032:zlib 1.2.11 memory corruption */
  AliasName: string;
  /** @example anolisos:8.4:ANSA-2022:0001 */
  Name: string;
}

/**
 * The documented error codes of CreateVulAutoRepairConfig.
 *
 * - `InnerError` (HTTP 400)
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateVulAutoRepairConfigErrorCode = "InnerError" | "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateVulAutoRepairConfig with one of its documented codes. */
export const isCreateVulAutoRepairConfigError: ErrorGuard<CreateVulAutoRepairConfigErrorCode> = (error) =>
  isCloudError(error, "CreateVulAutoRepairConfig", ["InnerError", "IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createVulAutoRepairConfig({
 *   Reason: "TestAutoRepair",
 *   Type: "cve",
 *   VulAutoRepairConfigList: [
 *     { AliasName: "CVE-2018-25032:zlib 1.2.11 memory corruption", Name: "anolisos:8.4:ANSA-2022:0001" },
 *   ],
 * });
 * ```
 * @throws CloudError
 */
export const createVulAutoRepairConfig: TypedRoute<
  CreateVulAutoRepairConfigInput,
  CreateVulAutoRepairConfigOutput,
  CreateVulAutoRepairConfigHttp
> = {
  name: "CreateVulAutoRepairConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateVulAutoRepairConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateVulAutoRepairConfig as `client.http` calls it. */
export interface CreateVulAutoRepairConfigHttp {
  "/CreateVulAutoRepairConfig": {
    post: {
      parameters: {
        query: CreateVulAutoRepairConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateVulAutoRepairConfigOutput;
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
