// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeDefaultProxyInstallVersionInput = {};

export interface DescribeDefaultProxyInstallVersionOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example proxy_01_03 */
  InstallVersion?: string;
}

/**
 * The documented error codes of DescribeDefaultProxyInstallVersion.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeDefaultProxyInstallVersionErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeDefaultProxyInstallVersion with one of its documented codes. */
export const isDescribeDefaultProxyInstallVersionError: ErrorGuard<DescribeDefaultProxyInstallVersionErrorCode> = (
  error,
) => isCloudError(error, "DescribeDefaultProxyInstallVersion", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeDefaultProxyInstallVersion();
 * ```
 * @throws CloudError
 */
export const describeDefaultProxyInstallVersion: TypedRoute<
  DescribeDefaultProxyInstallVersionInput,
  DescribeDefaultProxyInstallVersionOutput,
  DescribeDefaultProxyInstallVersionHttp
> = {
  name: "DescribeDefaultProxyInstallVersion",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDefaultProxyInstallVersion", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeDefaultProxyInstallVersion as `client.http` calls it. */
export interface DescribeDefaultProxyInstallVersionHttp {
  "/DescribeDefaultProxyInstallVersion": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDefaultProxyInstallVersionOutput;
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
