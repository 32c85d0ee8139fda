// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, encodeForm, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyImageRegistryInput {
  /** @example 114.55.xxx.xxx */
  DomainName?: string;
  /** @example 80 */
  Port?: number;
  /** @example 192.168.0.1 */
  RegistryHostIp?: string;
  /** @example 390103286 */
  Id?: number | bigint;
  /** @example ******************** */
  Password?: string;
  /** @example 10 */
  TransPerHour?: number;
  /** @example xxxx */
  UserName?: string;
}

export interface ModifyImageRegistryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 无 */
  Data?: unknown;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example success */
  Message?: string;
  /** @example true */
  Success?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TimeCost?: number;
}

/**
 * The documented error codes of ModifyImageRegistry.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyImageRegistryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyImageRegistry with one of its documented codes. */
export const isModifyImageRegistryError: ErrorGuard<ModifyImageRegistryErrorCode> = (error) =>
  isCloudError(error, "ModifyImageRegistry", ["NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): no source
 * tells the type of Data.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyImageRegistry({
 *   DomainName: "114.55.xxx.xxx",
 *   Port: 80,
 *   RegistryHostIp: "192.168.0.1",
 * });
 * ```
 * @throws CloudError
 */
export const modifyImageRegistry: TypedRoute<
  ModifyImageRegistryInput,
  ModifyImageRegistryOutput,
  ModifyImageRegistryHttp
> = {
  name: "ModifyImageRegistry",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyImageRegistry", "x-acs-version": "2018-12-03" },
  query: ["DomainName", "Port", "RegistryHostIp"],
  rest: "body",
  idempotent: false,
  encode: encodeForm,
};

/** ModifyImageRegistry as `client.http` calls it. */
export interface ModifyImageRegistryHttp {
  "/ModifyImageRegistry": {
    post: {
      parameters: {
        query?: {
          DomainName?: string;
          Port?: number;
          RegistryHostIp?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": Pick<
            ModifyImageRegistryInput,
            "Id" | "Password" | "TransPerHour" | "UserName"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyImageRegistryOutput;
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
