// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface StartHoneypotInput {
  /** @example dba7d44775be8e0e5888ee3b1a62554a93d2512247cabc38ddeac17a3b3f**** */
  HoneypotId: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface StartHoneypotOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: StartHoneypotOutputData;
}

export interface StartHoneypotOutputData {
  /** @example managerNodename */
  ControlNodeName?: string;
  /** @example 123 */
  HoneypotId?: string;
  /** @example Webmin */
  HoneypotImageDisplayName?: string;
  /** @example tcp_proxy */
  HoneypotImageName?: string;
  /** @example ruoyi */
  HoneypotName?: string;
  /** @example a882e590-b87b-45a6-87b9-d0a3e5a0**** */
  NodeId?: string;
  /** @example ddh3731641137fe4b72b245346a2721d4b6tdgg3731641137fe4b72b245346a2721*** */
  PresetId?: string;
  /**
   * @example [
   * "running"
   * ]
   */
  State?: string[];
}

/**
 * The documented error codes of StartHoneypot.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type StartHoneypotErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of StartHoneypot with one of its documented codes. */
export const isStartHoneypotError: ErrorGuard<StartHoneypotErrorCode> = (error) =>
  isCloudError(error, "StartHoneypot", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.startHoneypot({
 *   HoneypotId: "dba7d44775be8e0e5888ee3b1a62554a93d2512247cabc38ddeac17a3b3f****",
 *   Lang: "zh",
 * });
 * ```
 * @throws CloudError
 */
export const startHoneypot: TypedRoute<StartHoneypotInput, StartHoneypotOutput, StartHoneypotHttp> = {
  name: "StartHoneypot",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "StartHoneypot", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** StartHoneypot as `client.http` calls it. */
export interface StartHoneypotHttp {
  "/StartHoneypot": {
    post: {
      parameters: {
        query: StartHoneypotInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": StartHoneypotOutput;
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
