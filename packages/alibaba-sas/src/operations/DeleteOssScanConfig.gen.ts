// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteOssScanConfigInput {
  /** @example 1589 */
  Id?: number | bigint;
}

export interface DeleteOssScanConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteOssScanConfig.
 *
 * - `InvalidId` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteOssScanConfigErrorCode = "InvalidId" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteOssScanConfig with one of its documented codes. */
export const isDeleteOssScanConfigError: ErrorGuard<DeleteOssScanConfigErrorCode> = (error) =>
  isCloudError(error, "DeleteOssScanConfig", ["InvalidId", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteOssScanConfig({ Id: 1589 });
 * ```
 * @throws CloudError
 */
export const deleteOssScanConfig: TypedRoute<
  DeleteOssScanConfigInput,
  DeleteOssScanConfigOutput,
  DeleteOssScanConfigHttp
> = {
  name: "DeleteOssScanConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteOssScanConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteOssScanConfig as `client.http` calls it. */
export interface DeleteOssScanConfigHttp {
  "/DeleteOssScanConfig": {
    post: {
      parameters: {
        query?: DeleteOssScanConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteOssScanConfigOutput;
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
