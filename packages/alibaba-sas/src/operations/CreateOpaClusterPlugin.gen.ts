// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateOpaClusterPluginInput {
  ClusterIds: string[];
}

export interface CreateOpaClusterPluginOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  InstallStatus?: CreateOpaClusterPluginOutputInstallStatusItem[];
}

export interface CreateOpaClusterPluginOutputInstallStatusItem {
  /** @example c60b77fe62093480db6164a3c2fa**** */
  ClusterId?: string;
  /** @example true */
  InstallStatus?: boolean;
}

/**
 * The documented error codes of CreateOpaClusterPlugin.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateOpaClusterPluginErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateOpaClusterPlugin with one of its documented codes. */
export const isCreateOpaClusterPluginError: ErrorGuard<CreateOpaClusterPluginErrorCode> = (error) =>
  isCloudError(error, "CreateOpaClusterPlugin", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createOpaClusterPlugin({ ClusterIds: ["text"] });
 * ```
 * @throws CloudError
 */
export const createOpaClusterPlugin: TypedRoute<
  CreateOpaClusterPluginInput,
  CreateOpaClusterPluginOutput,
  CreateOpaClusterPluginHttp
> = {
  name: "CreateOpaClusterPlugin",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateOpaClusterPlugin", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateOpaClusterPlugin as `client.http` calls it. */
export interface CreateOpaClusterPluginHttp {
  "/CreateOpaClusterPlugin": {
    post: {
      parameters: {
        query: CreateOpaClusterPluginInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateOpaClusterPluginOutput;
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
