// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateMaliciousNoteInput {
  EventId: number | bigint;
  /** @example Ignore */
  Note: string;
}

export interface CreateMaliciousNoteOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateMaliciousNote.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateMaliciousNoteErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateMaliciousNote with one of its documented codes. */
export const isCreateMaliciousNoteError: ErrorGuard<CreateMaliciousNoteErrorCode> = (error) =>
  isCloudError(error, "CreateMaliciousNote", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createMaliciousNote({ Note: "Ignore", EventId: 1 });
 * ```
 * @throws CloudError
 */
export const createMaliciousNote: TypedRoute<
  CreateMaliciousNoteInput,
  CreateMaliciousNoteOutput,
  CreateMaliciousNoteHttp
> = {
  name: "CreateMaliciousNote",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateMaliciousNote", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateMaliciousNote as `client.http` calls it. */
export interface CreateMaliciousNoteHttp {
  "/CreateMaliciousNote": {
    post: {
      parameters: {
        query: CreateMaliciousNoteInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateMaliciousNoteOutput;
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
