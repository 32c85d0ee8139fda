// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyAppVulScanCycleInput {
  /** @example 1week */
  Cycle?: string;
}

export interface ModifyAppVulScanCycleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyAppVulScanCycle.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyAppVulScanCycleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyAppVulScanCycle with one of its documented codes. */
export const isModifyAppVulScanCycleError: ErrorGuard<ModifyAppVulScanCycleErrorCode> = (error) =>
  isCloudError(error, "ModifyAppVulScanCycle", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyAppVulScanCycle({ Cycle: "1week" });
 * ```
 * @throws CloudError
 */
export const modifyAppVulScanCycle: TypedRoute<
  ModifyAppVulScanCycleInput,
  ModifyAppVulScanCycleOutput,
  ModifyAppVulScanCycleHttp
> = {
  name: "ModifyAppVulScanCycle",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyAppVulScanCycle", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyAppVulScanCycle as `client.http` calls it. */
export interface ModifyAppVulScanCycleHttp {
  "/ModifyAppVulScanCycle": {
    post: {
      parameters: {
        query?: ModifyAppVulScanCycleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyAppVulScanCycleOutput;
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
