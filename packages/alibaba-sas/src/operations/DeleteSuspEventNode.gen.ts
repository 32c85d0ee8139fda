// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteSuspEventNodeInput {
  /** @example 123 */
  NoteId: number | bigint;
}

export interface DeleteSuspEventNodeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of DeleteSuspEventNode.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteSuspEventNodeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteSuspEventNode with one of its documented codes. */
export const isDeleteSuspEventNodeError: ErrorGuard<DeleteSuspEventNodeErrorCode> = (error) =>
  isCloudError(error, "DeleteSuspEventNode", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteSuspEventNode({ NoteId: 123 });
 * ```
 * @throws CloudError
 */
export const deleteSuspEventNode: TypedRoute<
  DeleteSuspEventNodeInput,
  DeleteSuspEventNodeOutput,
  DeleteSuspEventNodeHttp
> = {
  name: "DeleteSuspEventNode",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteSuspEventNode", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteSuspEventNode as `client.http` calls it. */
export interface DeleteSuspEventNodeHttp {
  "/DeleteSuspEventNode": {
    post: {
      parameters: {
        query: DeleteSuspEventNodeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteSuspEventNodeOutput;
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
