// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpgradeBackupPolicyVersionInput {
  /** @example 123 */
  Id: number | bigint;
}

export interface UpgradeBackupPolicyVersionOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of UpgradeBackupPolicyVersion.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpgradeBackupPolicyVersionErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpgradeBackupPolicyVersion with one of its documented codes. */
export const isUpgradeBackupPolicyVersionError: ErrorGuard<UpgradeBackupPolicyVersionErrorCode> = (error) =>
  isCloudError(error, "UpgradeBackupPolicyVersion", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.upgradeBackupPolicyVersion({ Id: 123 });
 * ```
 * @throws CloudError
 */
export const upgradeBackupPolicyVersion: TypedRoute<
  UpgradeBackupPolicyVersionInput,
  UpgradeBackupPolicyVersionOutput,
  UpgradeBackupPolicyVersionHttp
> = {
  name: "UpgradeBackupPolicyVersion",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpgradeBackupPolicyVersion", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpgradeBackupPolicyVersion as `client.http` calls it. */
export interface UpgradeBackupPolicyVersionHttp {
  "/UpgradeBackupPolicyVersion": {
    post: {
      parameters: {
        query: UpgradeBackupPolicyVersionInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpgradeBackupPolicyVersionOutput;
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
