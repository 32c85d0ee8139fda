// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface InstallPmAgentInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 58.35.xx.xx */
  SourceIp?: string;
  /** @example aliyun_monitor */
  Type: "aliyun_assist" | "aliyun_monitor" | (string & {});
  /** @example inet-a6444920-d303-4ccf-ab87-a1d3cd49**** */
  Uuids: string;
}

export interface InstallPmAgentOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of InstallPmAgent.
 *
 * - `ConsoleError` (HTTP 400)
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type InstallPmAgentErrorCode = "ConsoleError" | "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of InstallPmAgent with one of its documented codes. */
export const isInstallPmAgentError: ErrorGuard<InstallPmAgentErrorCode> = (error) =>
  isCloudError(error, "InstallPmAgent", ["ConsoleError", "IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.installPmAgent({
 *   Lang: "zh",
 *   SourceIp: "58.35.xx.xx",
 *   Type: "aliyun_monitor",
 *   Uuids: "inet-a6444920-d303-4ccf-ab87-a1d3cd49****",
 * });
 * ```
 * @throws CloudError
 */
export const installPmAgent: TypedRoute<InstallPmAgentInput, InstallPmAgentOutput, InstallPmAgentHttp> = {
  name: "InstallPmAgent",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "InstallPmAgent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** InstallPmAgent as `client.http` calls it. */
export interface InstallPmAgentHttp {
  "/InstallPmAgent": {
    post: {
      parameters: {
        query: InstallPmAgentInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": InstallPmAgentOutput;
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
