// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type StartDiscoverDatabaseTaskInput = {};

export interface StartDiscoverDatabaseTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 48bced6d-2aee-4fa2-9aba-b846b77b**** */
  CreateMark?: string;
}

/**
 * The documented error codes of StartDiscoverDatabaseTask.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type StartDiscoverDatabaseTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of StartDiscoverDatabaseTask with one of its documented codes. */
export const isStartDiscoverDatabaseTaskError: ErrorGuard<StartDiscoverDatabaseTaskErrorCode> = (error) =>
  isCloudError(error, "StartDiscoverDatabaseTask", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.startDiscoverDatabaseTask();
 * ```
 * @throws CloudError
 */
export const startDiscoverDatabaseTask: TypedRoute<
  StartDiscoverDatabaseTaskInput,
  StartDiscoverDatabaseTaskOutput,
  StartDiscoverDatabaseTaskHttp
> = {
  name: "StartDiscoverDatabaseTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "StartDiscoverDatabaseTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** StartDiscoverDatabaseTask as `client.http` calls it. */
export interface StartDiscoverDatabaseTaskHttp {
  "/StartDiscoverDatabaseTask": {
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
            "application/json": StartDiscoverDatabaseTaskOutput;
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
