// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteCycleTaskInput {
  /** @example 435f626256ebf564cf5ba966a539**** */
  ConfigId: string;
}

export interface DeleteCycleTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteCycleTask.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteCycleTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteCycleTask with one of its documented codes. */
export const isDeleteCycleTaskError: ErrorGuard<DeleteCycleTaskErrorCode> = (error) =>
  isCloudError(error, "DeleteCycleTask", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteCycleTask({
 *   ConfigId: "435f626256ebf564cf5ba966a539****",
 * });
 * ```
 * @throws CloudError
 */
export const deleteCycleTask: TypedRoute<DeleteCycleTaskInput, DeleteCycleTaskOutput, DeleteCycleTaskHttp> = {
  name: "DeleteCycleTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteCycleTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteCycleTask as `client.http` calls it. */
export interface DeleteCycleTaskHttp {
  "/DeleteCycleTask": {
    post: {
      parameters: {
        query: DeleteCycleTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteCycleTaskOutput;
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
