// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UninstallBackupClientInput {
  /** @example 2.0.0 */
  PolicyVersion: "1.0.0" | "2.0.0" | (string & {});
  /** @example D0D6E6E4-CB8C-4897-B852-46AEFDA0**** */
  Uuid?: string;
  UuidList?: string[];
}

export interface UninstallBackupClientOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of UninstallBackupClient.
 *
 * - `HbrClientNotInstalled` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UninstallBackupClientErrorCode = "HbrClientNotInstalled" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of UninstallBackupClient with one of its documented codes. */
export const isUninstallBackupClientError: ErrorGuard<UninstallBackupClientErrorCode> = (error) =>
  isCloudError(error, "UninstallBackupClient", ["HbrClientNotInstalled", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.uninstallBackupClient({
 *   PolicyVersion: "2.0.0",
 *   Uuid: "D0D6E6E4-CB8C-4897-B852-46AEFDA0****",
 * });
 * ```
 * @throws CloudError
 */
export const uninstallBackupClient: TypedRoute<
  UninstallBackupClientInput,
  UninstallBackupClientOutput,
  UninstallBackupClientHttp
> = {
  name: "UninstallBackupClient",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UninstallBackupClient", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UninstallBackupClient as `client.http` calls it. */
export interface UninstallBackupClientHttp {
  "/UninstallBackupClient": {
    post: {
      parameters: {
        query: UninstallBackupClientInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UninstallBackupClientOutput;
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
