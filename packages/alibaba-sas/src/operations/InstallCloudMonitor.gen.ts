// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface InstallCloudMonitorInput {
  /** @example usY*****R_U */
  AgentAccessKey?: string;
  /** @example UCxF2R1sIO90XlU9**** */
  AgentSecretKey?: string;
  /** @example 3.5.6 */
  ArgusVersion: string;
  InstanceIdList?: string[];
  UuidList?: string[];
}

export interface InstallCloudMonitorOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example IllegalParam */
  Code?: string;
  /** @example 400 */
  HttpStatusCode?: number;
  /** @example There was an error with your request. */
  Message?: string;
  /** @example false */
  Success?: boolean;
}

/**
 * The documented error codes of InstallCloudMonitor.
 *
 * - `ConsoleError` (HTTP 400)
 * - `IllegalParam` (HTTP 400)
 * - `MachineNotExist` (HTTP 400)
 * - `AgentNotOnline` (HTTP 400)
 * - `InvalidParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type InstallCloudMonitorErrorCode =
  | "ConsoleError"
  | "IllegalParam"
  | "MachineNotExist"
  | "AgentNotOnline"
  | "InvalidParam"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of InstallCloudMonitor with one of its documented codes. */
export const isInstallCloudMonitorError: ErrorGuard<InstallCloudMonitorErrorCode> = (error) =>
  isCloudError(error, "InstallCloudMonitor", [
    "ConsoleError",
    "IllegalParam",
    "MachineNotExist",
    "AgentNotOnline",
    "InvalidParam",
    "NoPermission",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.installCloudMonitor({
 *   AgentAccessKey: "usY*****R_U",
 *   AgentSecretKey: "UCxF2R1sIO90XlU9****",
 *   ArgusVersion: "3.5.6",
 * });
 * ```
 * @throws CloudError
 */
export const installCloudMonitor: TypedRoute<
  InstallCloudMonitorInput,
  InstallCloudMonitorOutput,
  InstallCloudMonitorHttp
> = {
  name: "InstallCloudMonitor",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "InstallCloudMonitor", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** InstallCloudMonitor as `client.http` calls it. */
export interface InstallCloudMonitorHttp {
  "/InstallCloudMonitor": {
    post: {
      parameters: {
        query: InstallCloudMonitorInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": InstallCloudMonitorOutput;
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
