// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface PauseClientInput {
  /** @example uuid-1211-sadsd-2131 */
  Uuids: string;
  /** @example 1 */
  Value: "0" | "1" | (string & {});
}

export interface PauseClientOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of PauseClient.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type PauseClientErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of PauseClient with one of its documented codes. */
export const isPauseClientError: ErrorGuard<PauseClientErrorCode> = (error) =>
  isCloudError(error, "PauseClient", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.pauseClient({
 *   Uuids: "uuid-1211-sadsd-2131",
 *   Value: "1",
 * });
 * ```
 * @throws CloudError
 */
export const pauseClient: TypedRoute<PauseClientInput, PauseClientOutput, PauseClientHttp> = {
  name: "PauseClient",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "PauseClient", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** PauseClient as `client.http` calls it. */
export interface PauseClientHttp {
  "/PauseClient": {
    post: {
      parameters: {
        query: PauseClientInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": PauseClientOutput;
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
