// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteHoneypotProbeInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 95f0f79c-f7e9-4b09-a6e3-95a4cb6d**** */
  ProbeId: string;
}

export interface DeleteHoneypotProbeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of DeleteHoneypotProbe.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteHoneypotProbeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteHoneypotProbe with one of its documented codes. */
export const isDeleteHoneypotProbeError: ErrorGuard<DeleteHoneypotProbeErrorCode> = (error) =>
  isCloudError(error, "DeleteHoneypotProbe", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteHoneypotProbe({
 *   Lang: "zh",
 *   ProbeId: "95f0f79c-f7e9-4b09-a6e3-95a4cb6d****",
 * });
 * ```
 * @throws CloudError
 */
export const deleteHoneypotProbe: TypedRoute<
  DeleteHoneypotProbeInput,
  DeleteHoneypotProbeOutput,
  DeleteHoneypotProbeHttp
> = {
  name: "DeleteHoneypotProbe",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteHoneypotProbe", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteHoneypotProbe as `client.http` calls it. */
export interface DeleteHoneypotProbeHttp {
  "/DeleteHoneypotProbe": {
    post: {
      parameters: {
        query: DeleteHoneypotProbeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteHoneypotProbeOutput;
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
