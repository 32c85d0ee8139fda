// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyWebLockStartInput {
  /** @example block */
  DefenceMode: "block" | "audit" | (string & {});
  /** @example /home/admin/tomcat */
  Dir: string;
  /** @example /home/admin/java */
  ExclusiveDir?: string;
  /** @example /home/admin/tomcat/localhost.log */
  ExclusiveFile?: string;
  /** @example jpg */
  ExclusiveFileType?: string;
  /** @example php */
  InclusiveFileType?: string;
  /** @example /usr/local/backup */
  LocalBackupDir: string;
  /** @example whitelist */
  Mode: "whitelist" | "blacklist" | (string & {});
  /** @example 80d2f7d6-31a9-4d7f-8ff4-7ecc42f89ca**** */
  Uuid: string;
}

export interface ModifyWebLockStartOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyWebLockStart.
 *
 * - `IllegalParam` (HTTP 400)
 * - `DuplicatedDirectory` (HTTP 400)
 * - `NeedBuy` (HTTP 400)
 * - `DefenceEmptyConfig` (HTTP 400)
 * - `DefenceAuthLimit` (HTTP 400)
 * - `BindDataExist` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `InternalError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type ModifyWebLockStartErrorCode =
  | "IllegalParam"
  | "DuplicatedDirectory"
  | "NeedBuy"
  | "DefenceEmptyConfig"
  | "DefenceAuthLimit"
  | "BindDataExist"
  | "NoPermission"
  | "InternalError"
  | "ServerError";

/** Whether `error` is a failure of ModifyWebLockStart with one of its documented codes. */
export const isModifyWebLockStartError: ErrorGuard<ModifyWebLockStartErrorCode> = (error) =>
  isCloudError(error, "ModifyWebLockStart", [
    "IllegalParam",
    "DuplicatedDirectory",
    "NeedBuy",
    "DefenceEmptyConfig",
    "DefenceAuthLimit",
    "BindDataExist",
    "NoPermission",
    "InternalError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyWebLockStart({
 *   DefenceMode: "block",
 *   Dir: "/home/admin/tomcat",
 *   ExclusiveDir: "/home/admin/java",
 *   ExclusiveFile: "/home/admin/tomcat/localhost.log",
 *   ExclusiveFileType: "jpg",
 *   InclusiveFileType: "php",
 *   LocalBackupDir: "/usr/local/backup",
 *   Mode: "whitelist",
 *   Uuid: "80d2f7d6-31a9-4d7f-8ff4-7ecc42f89ca****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyWebLockStart: TypedRoute<
  ModifyWebLockStartInput,
  ModifyWebLockStartOutput,
  ModifyWebLockStartHttp
> = {
  name: "ModifyWebLockStart",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyWebLockStart", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyWebLockStart as `client.http` calls it. */
export interface ModifyWebLockStartHttp {
  "/ModifyWebLockStart": {
    post: {
      parameters: {
        query: ModifyWebLockStartInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyWebLockStartOutput;
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
