// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteMaliciousNoteInput {
  /** @example 1 */
  NoteId?: number | bigint;
}

export interface DeleteMaliciousNoteOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteMaliciousNote.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteMaliciousNoteErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteMaliciousNote with one of its documented codes. */
export const isDeleteMaliciousNoteError: ErrorGuard<DeleteMaliciousNoteErrorCode> = (error) =>
  isCloudError(error, "DeleteMaliciousNote", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteMaliciousNote({ NoteId: 1 });
 * ```
 * @throws CloudError
 */
export const deleteMaliciousNote: TypedRoute<
  DeleteMaliciousNoteInput,
  DeleteMaliciousNoteOutput,
  DeleteMaliciousNoteHttp
> = {
  name: "DeleteMaliciousNote",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteMaliciousNote", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteMaliciousNote as `client.http` calls it. */
export interface DeleteMaliciousNoteHttp {
  "/DeleteMaliciousNote": {
    post: {
      parameters: {
        query?: DeleteMaliciousNoteInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteMaliciousNoteOutput;
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
