// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateSuspEventNoteInput {
  /** @example 668931 */
  EventId: number | bigint;
  /** @example Ignore */
  Note: string;
}

export interface CreateSuspEventNoteOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example There was an error with your request. */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of CreateSuspEventNote.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type CreateSuspEventNoteErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateSuspEventNote with one of its documented codes. */
export const isCreateSuspEventNoteError: ErrorGuard<CreateSuspEventNoteErrorCode> = (error) =>
  isCloudError(error, "CreateSuspEventNote", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createSuspEventNote({ EventId: 668931, Note: "Ignore" });
 * ```
 * @throws CloudError
 */
export const createSuspEventNote: TypedRoute<
  CreateSuspEventNoteInput,
  CreateSuspEventNoteOutput,
  CreateSuspEventNoteHttp
> = {
  name: "CreateSuspEventNote",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateSuspEventNote", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateSuspEventNote as `client.http` calls it. */
export interface CreateSuspEventNoteHttp {
  "/CreateSuspEventNote": {
    post: {
      parameters: {
        query: CreateSuspEventNoteInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateSuspEventNoteOutput;
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
