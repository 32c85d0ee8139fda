// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyLogMetaStatusInput {
  /** @example sas */
  From?: string;
  /** @example aegis-log-login */
  LogStore: string;
  /** @example aegis-log */
  Project?: string;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example disabled */
  Status: "enabled" | "disabled" | (string & {});
}

export interface ModifyLogMetaStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyLogMetaStatus.
 *
 * - `LogAuthStatusNotReady` (HTTP 400)
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type ModifyLogMetaStatusErrorCode =
  | "LogAuthStatusNotReady"
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of ModifyLogMetaStatus with one of its documented codes. */
export const isModifyLogMetaStatusError: ErrorGuard<ModifyLogMetaStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyLogMetaStatus", [
    "LogAuthStatusNotReady",
    "RdCheckNoPermission",
    "NoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyLogMetaStatus({
 *   From: "sas",
 *   LogStore: "aegis-log-login",
 *   Project: "aegis-log",
 *   Status: "disabled",
 * });
 * ```
 * @throws CloudError
 */
export const modifyLogMetaStatus: TypedRoute<
  ModifyLogMetaStatusInput,
  ModifyLogMetaStatusOutput,
  ModifyLogMetaStatusHttp
> = {
  name: "ModifyLogMetaStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyLogMetaStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyLogMetaStatus as `client.http` calls it. */
export interface ModifyLogMetaStatusHttp {
  "/ModifyLogMetaStatus": {
    post: {
      parameters: {
        query: ModifyLogMetaStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyLogMetaStatusOutput;
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
