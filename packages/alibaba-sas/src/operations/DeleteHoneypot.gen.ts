// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteHoneypotInput {
  /** @example 558b5fa40948ebe2171a74757c54dc7e58f761870fa7ee6a105e70947ec82aa9 */
  HoneypotId: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DeleteHoneypotOutput {
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
 * The documented error codes of DeleteHoneypot.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteHoneypotErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteHoneypot with one of its documented codes. */
export const isDeleteHoneypotError: ErrorGuard<DeleteHoneypotErrorCode> = (error) =>
  isCloudError(error, "DeleteHoneypot", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteHoneypot({
 *   HoneypotId: "558b5fa40948ebe2171a74757c54dc7e58f761870fa7ee6a105e70947ec82aa9",
 *   Lang: "zh",
 * });
 * ```
 * @throws CloudError
 */
export const deleteHoneypot: TypedRoute<DeleteHoneypotInput, DeleteHoneypotOutput, DeleteHoneypotHttp> = {
  name: "DeleteHoneypot",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteHoneypot", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteHoneypot as `client.http` calls it. */
export interface DeleteHoneypotHttp {
  "/DeleteHoneypot": {
    post: {
      parameters: {
        query: DeleteHoneypotInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteHoneypotOutput;
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
