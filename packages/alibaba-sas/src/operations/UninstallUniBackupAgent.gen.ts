// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UninstallUniBackupAgentInput {
  /** @example 123 */
  PolicyId: number | bigint;
}

export interface UninstallUniBackupAgentOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of UninstallUniBackupAgent.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UninstallUniBackupAgentErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UninstallUniBackupAgent with one of its documented codes. */
export const isUninstallUniBackupAgentError: ErrorGuard<UninstallUniBackupAgentErrorCode> = (error) =>
  isCloudError(error, "UninstallUniBackupAgent", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.uninstallUniBackupAgent({ PolicyId: 123 });
 * ```
 * @throws CloudError
 */
export const uninstallUniBackupAgent: TypedRoute<
  UninstallUniBackupAgentInput,
  UninstallUniBackupAgentOutput,
  UninstallUniBackupAgentHttp
> = {
  name: "UninstallUniBackupAgent",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UninstallUniBackupAgent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UninstallUniBackupAgent as `client.http` calls it. */
export interface UninstallUniBackupAgentHttp {
  "/UninstallUniBackupAgent": {
    post: {
      parameters: {
        query: UninstallUniBackupAgentInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UninstallUniBackupAgentOutput;
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
