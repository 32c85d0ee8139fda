// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface InstallHybridProxyInput {
  /** @example proxy-test */
  ClusterName?: string;
  /** @example Z9c8SA */
  InstallCode?: string;
  YundunUuids?: string[];
}

export interface InstallHybridProxyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of InstallHybridProxy.
 *
 * - `Illegal parameter` (HTTP 400)
 * - `Data not exist` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type InstallHybridProxyErrorCode = "Illegal parameter" | "Data not exist" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of InstallHybridProxy with one of its documented codes. */
export const isInstallHybridProxyError: ErrorGuard<InstallHybridProxyErrorCode> = (error) =>
  isCloudError(error, "InstallHybridProxy", ["Illegal parameter", "Data not exist", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.installHybridProxy({
 *   ClusterName: "proxy-test",
 *   InstallCode: "Z9c8SA",
 * });
 * ```
 * @throws CloudError
 */
export const installHybridProxy: TypedRoute<
  InstallHybridProxyInput,
  InstallHybridProxyOutput,
  InstallHybridProxyHttp
> = {
  name: "InstallHybridProxy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "InstallHybridProxy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** InstallHybridProxy as `client.http` calls it. */
export interface InstallHybridProxyHttp {
  "/InstallHybridProxy": {
    post: {
      parameters: {
        query?: InstallHybridProxyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": InstallHybridProxyOutput;
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
