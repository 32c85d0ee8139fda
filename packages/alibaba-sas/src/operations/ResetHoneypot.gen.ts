// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ResetHoneypotInput {
  /** @example 945607c2ae2a1a737c04599d6608065688bfc6048d9b9d306ce8dc8191c***** */
  HoneypotId: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface ResetHoneypotOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ResetHoneypotOutputData;
}

export interface ResetHoneypotOutputData {
  /** @example managerNodename */
  ControlNodeName?: string;
  /** @example 9bf8cd373112263d4bc102fc5dba9d9f812ee05d4d35c487d330d52e937f**** */
  HoneypotId?: string;
  /** @example RuoYi */
  HoneypotImageDisplayName?: string;
  /** @example ruoyi */
  HoneypotImageName?: string;
  /** @example ruoyi */
  HoneypotName?: string;
  /** @example a882e590-b87b-45a6-87b9-d0a3e5a0**** */
  NodeId?: string;
  /** @example 868a7579-00b5-4a74-999d-8bd3f411**** */
  PresetId?: string;
  /**
   * @example [
   * "running"
   * ]
   */
  State?: string[];
}

/**
 * The documented error codes of ResetHoneypot.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ResetHoneypotErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ResetHoneypot with one of its documented codes. */
export const isResetHoneypotError: ErrorGuard<ResetHoneypotErrorCode> = (error) =>
  isCloudError(error, "ResetHoneypot", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.resetHoneypot({
 *   HoneypotId: "945607c2ae2a1a737c04599d6608065688bfc6048d9b9d306ce8dc8191c*****",
 *   Lang: "zh",
 * });
 * ```
 * @throws CloudError
 */
export const resetHoneypot: TypedRoute<ResetHoneypotInput, ResetHoneypotOutput, ResetHoneypotHttp> = {
  name: "ResetHoneypot",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ResetHoneypot", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ResetHoneypot as `client.http` calls it. */
export interface ResetHoneypotHttp {
  "/ResetHoneypot": {
    post: {
      parameters: {
        query: ResetHoneypotInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ResetHoneypotOutput;
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
