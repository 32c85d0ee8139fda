// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface RetryInstallProbeInput {
  /** @example c4c47cc1-f60a-4b2f-bcdb-9aed6644**** */
  ProbeId?: string;
}

export interface RetryInstallProbeOutput {
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
 * The documented error codes of RetryInstallProbe.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type RetryInstallProbeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of RetryInstallProbe with one of its documented codes. */
export const isRetryInstallProbeError: ErrorGuard<RetryInstallProbeErrorCode> = (error) =>
  isCloudError(error, "RetryInstallProbe", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.retryInstallProbe({
 *   ProbeId: "c4c47cc1-f60a-4b2f-bcdb-9aed6644****",
 * });
 * ```
 * @throws CloudError
 */
export const retryInstallProbe: TypedRoute<RetryInstallProbeInput, RetryInstallProbeOutput, RetryInstallProbeHttp> = {
  name: "RetryInstallProbe",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "RetryInstallProbe", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** RetryInstallProbe as `client.http` calls it. */
export interface RetryInstallProbeHttp {
  "/RetryInstallProbe": {
    post: {
      parameters: {
        query?: RetryInstallProbeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": RetryInstallProbeOutput;
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
