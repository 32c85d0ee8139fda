// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OpenSensitiveFileScanInput {
  /** @example on */
  SwitchOn?: "on" | "off" | (string & {});
}

export interface OpenSensitiveFileScanOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: OpenSensitiveFileScanOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface OpenSensitiveFileScanOutputData {
  /** @example on */
  SwitchOn?: "on" | "off" | (string & {});
}

/**
 * The documented error codes of OpenSensitiveFileScan.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type OpenSensitiveFileScanErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of OpenSensitiveFileScan with one of its documented codes. */
export const isOpenSensitiveFileScanError: ErrorGuard<OpenSensitiveFileScanErrorCode> = (error) =>
  isCloudError(error, "OpenSensitiveFileScan", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.openSensitiveFileScan({ SwitchOn: "on" });
 * ```
 * @throws CloudError
 */
export const openSensitiveFileScan: TypedRoute<
  OpenSensitiveFileScanInput,
  OpenSensitiveFileScanOutput,
  OpenSensitiveFileScanHttp
> = {
  name: "OpenSensitiveFileScan",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OpenSensitiveFileScan", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OpenSensitiveFileScan as `client.http` calls it. */
export interface OpenSensitiveFileScanHttp {
  "/OpenSensitiveFileScan": {
    post: {
      parameters: {
        query?: OpenSensitiveFileScanInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OpenSensitiveFileScanOutput;
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
