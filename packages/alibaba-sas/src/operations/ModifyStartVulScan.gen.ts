// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyStartVulScanInput {
  /** @example "cve,sys,cms,app,emg" */
  Types?: "cve" | "sys" | "cms" | "app" | "emg" | "image" | "sca" | (string & {});
  /** @example 1587bedb-fdb4-48c4-9330-**** */
  Uuids?: string;
}

export interface ModifyStartVulScanOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyStartVulScan.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type ModifyStartVulScanErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyStartVulScan with one of its documented codes. */
export const isModifyStartVulScanError: ErrorGuard<ModifyStartVulScanErrorCode> = (error) =>
  isCloudError(error, "ModifyStartVulScan", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:ModifyStartVulScan`. Not known to be safe to repeat: `{ idempotent: true }` at a call
 * is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyStartVulScan({
 *   Types: '"cve,sys,cms,app,emg"',
 *   Uuids: "1587bedb-fdb4-48c4-9330-****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyStartVulScan: TypedRoute<
  ModifyStartVulScanInput,
  ModifyStartVulScanOutput,
  ModifyStartVulScanHttp
> = {
  name: "ModifyStartVulScan",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyStartVulScan", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyStartVulScan as `client.http` calls it. */
export interface ModifyStartVulScanHttp {
  "/ModifyStartVulScan": {
    post: {
      parameters: {
        query?: ModifyStartVulScanInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyStartVulScanOutput;
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
