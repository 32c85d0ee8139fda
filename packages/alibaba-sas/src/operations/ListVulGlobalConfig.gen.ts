// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListVulGlobalConfigInput {
  /** @example vul_scan_ip_list */
  ConfigKey?: string;
}

export interface ListVulGlobalConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  VulGlobalConfigList?: ListVulGlobalConfigOutputVulGlobalConfigListItem[];
}

export interface ListVulGlobalConfigOutputVulGlobalConfigListItem {
  /** @example vul_scan_ip_list */
  ConfigKey?: string;
  /** @example 127.0.*.*,127.0.*.* */
  ConfigValue?: string;
}

/**
 * The documented error codes of ListVulGlobalConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListVulGlobalConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListVulGlobalConfig with one of its documented codes. */
export const isListVulGlobalConfigError: ErrorGuard<ListVulGlobalConfigErrorCode> = (error) =>
  isCloudError(error, "ListVulGlobalConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listVulGlobalConfig({ ConfigKey: "vul_scan_ip_list" });
 * ```
 * @throws CloudError
 */
export const listVulGlobalConfig: TypedRoute<
  ListVulGlobalConfigInput,
  ListVulGlobalConfigOutput,
  ListVulGlobalConfigHttp
> = {
  name: "ListVulGlobalConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListVulGlobalConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListVulGlobalConfig as `client.http` calls it. */
export interface ListVulGlobalConfigHttp {
  "/ListVulGlobalConfig": {
    post: {
      parameters: {
        query?: ListVulGlobalConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListVulGlobalConfigOutput;
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
