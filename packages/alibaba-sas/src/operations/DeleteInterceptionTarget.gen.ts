// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteInterceptionTargetInput {
  /** @example 1,11,111 */
  TargetIds: string;
}

export interface DeleteInterceptionTargetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Result?: boolean;
}

/**
 * The documented error codes of DeleteInterceptionTarget.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteInterceptionTargetErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteInterceptionTarget with one of its documented codes. */
export const isDeleteInterceptionTargetError: ErrorGuard<DeleteInterceptionTargetErrorCode> = (error) =>
  isCloudError(error, "DeleteInterceptionTarget", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteInterceptionTarget({ TargetIds: "1,11,111" });
 * ```
 * @throws CloudError
 */
export const deleteInterceptionTarget: TypedRoute<
  DeleteInterceptionTargetInput,
  DeleteInterceptionTargetOutput,
  DeleteInterceptionTargetHttp
> = {
  name: "DeleteInterceptionTarget",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteInterceptionTarget", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteInterceptionTarget as `client.http` calls it. */
export interface DeleteInterceptionTargetHttp {
  "/DeleteInterceptionTarget": {
    post: {
      parameters: {
        query: DeleteInterceptionTargetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteInterceptionTargetOutput;
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
