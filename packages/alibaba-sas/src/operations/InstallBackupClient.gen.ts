// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface InstallBackupClientInput {
  /** @example 2.0.0 */
  PolicyVersion: "1.0.0" | "2.0.0" | (string & {});
  /** @example inet-617eddab-7df4-4a51-b217-a3f59194**** */
  Uuid?: string;
  UuidList?: string[];
}

export interface InstallBackupClientOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of InstallBackupClient.
 *
 * - `HbrClientUpgrading` (HTTP 400)
 * - `HbrClientHealth` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type InstallBackupClientErrorCode = "HbrClientUpgrading" | "HbrClientHealth" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of InstallBackupClient with one of its documented codes. */
export const isInstallBackupClientError: ErrorGuard<InstallBackupClientErrorCode> = (error) =>
  isCloudError(error, "InstallBackupClient", ["HbrClientUpgrading", "HbrClientHealth", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.installBackupClient({
 *   PolicyVersion: "2.0.0",
 *   Uuid: "inet-617eddab-7df4-4a51-b217-a3f59194****",
 * });
 * ```
 * @throws CloudError
 */
export const installBackupClient: TypedRoute<
  InstallBackupClientInput,
  InstallBackupClientOutput,
  InstallBackupClientHttp
> = {
  name: "InstallBackupClient",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "InstallBackupClient", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** InstallBackupClient as `client.http` calls it. */
export interface InstallBackupClientHttp {
  "/InstallBackupClient": {
    post: {
      parameters: {
        query: InstallBackupClientInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": InstallBackupClientOutput;
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
