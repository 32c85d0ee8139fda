// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetOpaPluginStatusInput {
  ClusterIds: string[];
}

export interface GetOpaPluginStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  InstallStatus?: GetOpaPluginStatusOutputInstallStatusItem[];
}

export interface GetOpaPluginStatusOutputInstallStatusItem {
  /** @example c60b77fe62093480db6164a3c2fa**** */
  ClusterId?: string;
  /** @example true */
  InstallStatus?: boolean;
}

/**
 * The documented error codes of GetOpaPluginStatus.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetOpaPluginStatusErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetOpaPluginStatus with one of its documented codes. */
export const isGetOpaPluginStatusError: ErrorGuard<GetOpaPluginStatusErrorCode> = (error) =>
  isCloudError(error, "GetOpaPluginStatus", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getOpaPluginStatus({ ClusterIds: ["text"] });
 * ```
 * @throws CloudError
 */
export const getOpaPluginStatus: TypedRoute<
  GetOpaPluginStatusInput,
  GetOpaPluginStatusOutput,
  GetOpaPluginStatusHttp
> = {
  name: "GetOpaPluginStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetOpaPluginStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetOpaPluginStatus as `client.http` calls it. */
export interface GetOpaPluginStatusHttp {
  "/GetOpaPluginStatus": {
    post: {
      parameters: {
        query: GetOpaPluginStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetOpaPluginStatusOutput;
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
