// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface RetryAgentlessTaskInput {
  /** @example 5347c7b6-c85c-4070-846a-3029e08e**** */
  TaskId?: string;
}

export interface RetryAgentlessTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of RetryAgentlessTask.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type RetryAgentlessTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of RetryAgentlessTask with one of its documented codes. */
export const isRetryAgentlessTaskError: ErrorGuard<RetryAgentlessTaskErrorCode> = (error) =>
  isCloudError(error, "RetryAgentlessTask", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.retryAgentlessTask({
 *   TaskId: "5347c7b6-c85c-4070-846a-3029e08e****",
 * });
 * ```
 * @throws CloudError
 */
export const retryAgentlessTask: TypedRoute<
  RetryAgentlessTaskInput,
  RetryAgentlessTaskOutput,
  RetryAgentlessTaskHttp
> = {
  name: "RetryAgentlessTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "RetryAgentlessTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** RetryAgentlessTask as `client.http` calls it. */
export interface RetryAgentlessTaskHttp {
  "/RetryAgentlessTask": {
    post: {
      parameters: {
        query?: RetryAgentlessTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": RetryAgentlessTaskOutput;
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
