// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface BindHybridProxyInput {
  /** @example sas-proxy */
  ClusterName: string;
  YundunUuids: string[];
}

export interface BindHybridProxyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of BindHybridProxy.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type BindHybridProxyErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of BindHybridProxy with one of its documented codes. */
export const isBindHybridProxyError: ErrorGuard<BindHybridProxyErrorCode> = (error) =>
  isCloudError(error, "BindHybridProxy", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.bindHybridProxy({
 *   ClusterName: "sas-proxy",
 *   YundunUuids: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const bindHybridProxy: TypedRoute<BindHybridProxyInput, BindHybridProxyOutput, BindHybridProxyHttp> = {
  name: "BindHybridProxy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "BindHybridProxy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** BindHybridProxy as `client.http` calls it. */
export interface BindHybridProxyHttp {
  "/BindHybridProxy": {
    post: {
      parameters: {
        query: BindHybridProxyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": BindHybridProxyOutput;
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
