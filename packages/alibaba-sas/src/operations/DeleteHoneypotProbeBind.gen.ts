// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteHoneypotProbeBindInput {
  /** @example aa20815f-f0f3-4e3b-8e13-55771742**** */
  BindId?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example aa234650-cfcf-4e25-b61f-c58f603f**** */
  ProbeId?: string;
}

export interface DeleteHoneypotProbeBindOutput {
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
 * The documented error codes of DeleteHoneypotProbeBind.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteHoneypotProbeBindErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteHoneypotProbeBind with one of its documented codes. */
export const isDeleteHoneypotProbeBindError: ErrorGuard<DeleteHoneypotProbeBindErrorCode> = (error) =>
  isCloudError(error, "DeleteHoneypotProbeBind", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteHoneypotProbeBind({
 *   BindId: "aa20815f-f0f3-4e3b-8e13-55771742****",
 *   Lang: "zh",
 *   ProbeId: "aa234650-cfcf-4e25-b61f-c58f603f****",
 * });
 * ```
 * @throws CloudError
 */
export const deleteHoneypotProbeBind: TypedRoute<
  DeleteHoneypotProbeBindInput,
  DeleteHoneypotProbeBindOutput,
  DeleteHoneypotProbeBindHttp
> = {
  name: "DeleteHoneypotProbeBind",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteHoneypotProbeBind", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteHoneypotProbeBind as `client.http` calls it. */
export interface DeleteHoneypotProbeBindHttp {
  "/DeleteHoneypotProbeBind": {
    post: {
      parameters: {
        query?: DeleteHoneypotProbeBindInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteHoneypotProbeBindOutput;
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
