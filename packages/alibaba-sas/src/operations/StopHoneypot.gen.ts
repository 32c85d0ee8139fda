// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface StopHoneypotInput {
  /** @example 444c699ac151b183b04b562b1dc02639d504c9d097246a322de75c963fe***** */
  HoneypotId: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface StopHoneypotOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: StopHoneypotOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface StopHoneypotOutputData {
  /** @example managerNoden**** */
  ControlNodeName?: string;
  /** @example 9bf8cd373112263d4bc102fc5dba9d9f812ee05d4d35c487d330d52e937f**** */
  HoneypotId?: string;
  /** @example RuoYi */
  HoneypotImageDisplayName?: string;
  /** @example metabase */
  HoneypotImageName?: string;
  /** @example hyl-phpmya**** */
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
 * The documented error codes of StopHoneypot.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type StopHoneypotErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of StopHoneypot with one of its documented codes. */
export const isStopHoneypotError: ErrorGuard<StopHoneypotErrorCode> = (error) =>
  isCloudError(error, "StopHoneypot", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.stopHoneypot({
 *   HoneypotId: "444c699ac151b183b04b562b1dc02639d504c9d097246a322de75c963fe*****",
 *   Lang: "zh",
 * });
 * ```
 * @throws CloudError
 */
export const stopHoneypot: TypedRoute<StopHoneypotInput, StopHoneypotOutput, StopHoneypotHttp> = {
  name: "StopHoneypot",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "StopHoneypot", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** StopHoneypot as `client.http` calls it. */
export interface StopHoneypotHttp {
  "/StopHoneypot": {
    post: {
      parameters: {
        query: StopHoneypotInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": StopHoneypotOutput;
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
