// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyWebLockCreateConfigInput {
  /** @example block */
  DefenceMode: "block" | "audit" | (string & {});
  /** @example /home/admin/tomcat */
  Dir: string;
  /** @example /home/admin/test */
  ExclusiveDir?: string;
  /** @example /home/admin/apache.log */
  ExclusiveFile?: string;
  /** @example jpg */
  ExclusiveFileType?: string;
  /** @example /home/admin/test.log */
  InclusiveFile?: string;
  /** @example jpg */
  InclusiveFileType?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example /usr/local/backup */
  LocalBackupDir: string;
  /** @example whitelist */
  Mode?: "whitelist" | "blacklist" | (string & {});
  /** @example 39.170.XX.XX */
  SourceIp?: string;
  /** @example inet-12345**** */
  Uuid: string;
}

export interface ModifyWebLockCreateConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1404656 */
  ConfigId?: string;
}

/**
 * The documented error codes of ModifyWebLockCreateConfig.
 *
 * - `IllegalParam` (HTTP 400)
 * - `DuplicatedDirectory` (HTTP 400)
 * - `BeyondConfLimit` (HTTP 400)
 * - `ParentOrSubDirectoryProtected` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `InternalError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type ModifyWebLockCreateConfigErrorCode =
  | "IllegalParam"
  | "DuplicatedDirectory"
  | "BeyondConfLimit"
  | "ParentOrSubDirectoryProtected"
  | "NoPermission"
  | "InternalError"
  | "ServerError";

/** Whether `error` is a failure of ModifyWebLockCreateConfig with one of its documented codes. */
export const isModifyWebLockCreateConfigError: ErrorGuard<ModifyWebLockCreateConfigErrorCode> = (error) =>
  isCloudError(error, "ModifyWebLockCreateConfig", [
    "IllegalParam",
    "DuplicatedDirectory",
    "BeyondConfLimit",
    "ParentOrSubDirectoryProtected",
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
 * const result = await client.modifyWebLockCreateConfig({
 *   DefenceMode: "block",
 *   Dir: "/home/admin/tomcat",
 *   ExclusiveDir: "/home/admin/test",
 *   ExclusiveFile: "/home/admin/apache.log",
 *   ExclusiveFileType: "jpg",
 *   InclusiveFile: "/home/admin/test.log",
 *   InclusiveFileType: "jpg",
 *   Lang: "zh",
 *   LocalBackupDir: "/usr/local/backup",
 *   Mode: "whitelist",
 *   SourceIp: "39.170.XX.XX",
 *   Uuid: "inet-12345****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyWebLockCreateConfig: TypedRoute<
  ModifyWebLockCreateConfigInput,
  ModifyWebLockCreateConfigOutput,
  ModifyWebLockCreateConfigHttp
> = {
  name: "ModifyWebLockCreateConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyWebLockCreateConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyWebLockCreateConfig as `client.http` calls it. */
export interface ModifyWebLockCreateConfigHttp {
  "/ModifyWebLockCreateConfig": {
    post: {
      parameters: {
        query: ModifyWebLockCreateConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyWebLockCreateConfigOutput;
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
