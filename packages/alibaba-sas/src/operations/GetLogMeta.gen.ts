// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetLogMetaInput {
  /** @example aegis-log-login */
  LogStore: string;
  ResourceDirectoryAccountId?: number | bigint;
}

export interface GetLogMetaOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  LogMeta?: GetLogMetaOutputLogMeta;
}

export interface GetLogMetaOutputLogMeta {
  /** @example aegis-log-login */
  LogStore?: string;
  /** @example sas-log */
  Project?: string;
  /** @example enabled */
  Status?: "enabled" | "disabled" | (string & {});
}

/**
 * The documented error codes of GetLogMeta.
 *
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 * - `RdCheckInnerError` (HTTP 500)
 */
export type GetLogMetaErrorCode = "RdCheckNoPermission" | "NoPermission" | "ServerError" | "RdCheckInnerError";

/** Whether `error` is a failure of GetLogMeta with one of its documented codes. */
export const isGetLogMetaError: ErrorGuard<GetLogMetaErrorCode> = (error) =>
  isCloudError(error, "GetLogMeta", ["RdCheckNoPermission", "NoPermission", "ServerError", "RdCheckInnerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getLogMeta({ LogStore: "aegis-log-login" });
 * ```
 * @throws CloudError
 */
export const getLogMeta: TypedRoute<GetLogMetaInput, GetLogMetaOutput, GetLogMetaHttp> = {
  name: "GetLogMeta",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetLogMeta", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetLogMeta as `client.http` calls it. */
export interface GetLogMetaHttp {
  "/GetLogMeta": {
    post: {
      parameters: {
        query: GetLogMetaInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetLogMetaOutput;
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
