// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface InstallUniBackupAgentInput {
  /** @example 123 */
  PolicyId: number | bigint;
}

export interface InstallUniBackupAgentOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of InstallUniBackupAgent.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type InstallUniBackupAgentErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of InstallUniBackupAgent with one of its documented codes. */
export const isInstallUniBackupAgentError: ErrorGuard<InstallUniBackupAgentErrorCode> = (error) =>
  isCloudError(error, "InstallUniBackupAgent", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.installUniBackupAgent({ PolicyId: 123 });
 * ```
 * @throws CloudError
 */
export const installUniBackupAgent: TypedRoute<
  InstallUniBackupAgentInput,
  InstallUniBackupAgentOutput,
  InstallUniBackupAgentHttp
> = {
  name: "InstallUniBackupAgent",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "InstallUniBackupAgent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** InstallUniBackupAgent as `client.http` calls it. */
export interface InstallUniBackupAgentHttp {
  "/InstallUniBackupAgent": {
    post: {
      parameters: {
        query: InstallUniBackupAgentInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": InstallUniBackupAgentOutput;
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
