// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyWebLockUpdateConfigInput {
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
  /** @example 312077 */
  Id: number;
  /** @example /home/admin/test.log */
  InclusiveFile?: string;
  /** @example jpg */
  InclusiveFileType?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example /usr/local/backup */
  LocalBackupDir: string;
  /** @example blacklist */
  Mode?: "whitelist" | "blacklist" | (string & {});
  /** @example 36.112.XX.XX */
  SourceIp?: string;
  /** @example 4fe8e1cd-3c37-4851-b9de-124da32c**** */
  Uuid: string;
}

export interface ModifyWebLockUpdateConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyWebLockUpdateConfig.
 *
 * - `DuplicatedDirectory` (HTTP 400)
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `RpcServiceError` (HTTP 500)
 * - `InternalError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type ModifyWebLockUpdateConfigErrorCode =
  | "DuplicatedDirectory"
  | "IllegalParam"
  | "NoPermission"
  | "RpcServiceError"
  | "InternalError"
  | "ServerError";

/** Whether `error` is a failure of ModifyWebLockUpdateConfig with one of its documented codes. */
export const isModifyWebLockUpdateConfigError: ErrorGuard<ModifyWebLockUpdateConfigErrorCode> = (error) =>
  isCloudError(error, "ModifyWebLockUpdateConfig", [
    "DuplicatedDirectory",
    "IllegalParam",
    "NoPermission",
    "RpcServiceError",
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
 * const result = await client.modifyWebLockUpdateConfig({
 *   DefenceMode: "block",
 *   Dir: "/home/admin/tomcat",
 *   ExclusiveDir: "/home/admin/test",
 *   ExclusiveFile: "/home/admin/apache.log",
 *   ExclusiveFileType: "jpg",
 *   Id: 312077,
 *   InclusiveFile: "/home/admin/test.log",
 *   InclusiveFileType: "jpg",
 *   Lang: "zh",
 *   LocalBackupDir: "/usr/local/backup",
 *   Mode: "blacklist",
 *   SourceIp: "36.112.XX.XX",
 *   Uuid: "4fe8e1cd-3c37-4851-b9de-124da32c****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyWebLockUpdateConfig: TypedRoute<
  ModifyWebLockUpdateConfigInput,
  ModifyWebLockUpdateConfigOutput,
  ModifyWebLockUpdateConfigHttp
> = {
  name: "ModifyWebLockUpdateConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyWebLockUpdateConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyWebLockUpdateConfig as `client.http` calls it. */
export interface ModifyWebLockUpdateConfigHttp {
  "/ModifyWebLockUpdateConfig": {
    post: {
      parameters: {
        query: ModifyWebLockUpdateConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyWebLockUpdateConfigOutput;
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
