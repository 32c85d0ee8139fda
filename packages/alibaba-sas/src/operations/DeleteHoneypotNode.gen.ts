// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteHoneypotNodeInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 670baeee-86c4-46b9-8200-a2c38141a453 */
  NodeId: string;
}

export interface DeleteHoneypotNodeOutput {
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
 * The documented error codes of DeleteHoneypotNode.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteHoneypotNodeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteHoneypotNode with one of its documented codes. */
export const isDeleteHoneypotNodeError: ErrorGuard<DeleteHoneypotNodeErrorCode> = (error) =>
  isCloudError(error, "DeleteHoneypotNode", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteHoneypotNode({
 *   Lang: "zh",
 *   NodeId: "670baeee-86c4-46b9-8200-a2c38141a453",
 * });
 * ```
 * @throws CloudError
 */
export const deleteHoneypotNode: TypedRoute<
  DeleteHoneypotNodeInput,
  DeleteHoneypotNodeOutput,
  DeleteHoneypotNodeHttp
> = {
  name: "DeleteHoneypotNode",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteHoneypotNode", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteHoneypotNode as `client.http` calls it. */
export interface DeleteHoneypotNodeHttp {
  "/DeleteHoneypotNode": {
    post: {
      parameters: {
        query: DeleteHoneypotNodeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteHoneypotNodeOutput;
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
