// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperateWebLockFileEventsInput {
  /** @example 1 */
  DealAll: 1 | 0 | (number & {});
  EventIds: (number | bigint)[];
  /** @example whitelist */
  OperationCode:
    | "mark_mis_info"
    | "rm_mark_mis_info"
    | "offline_handled"
    | "whitelist"
    | "rm_whitelist"
    | (string & {});
}

export interface OperateWebLockFileEventsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of OperateWebLockFileEvents.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type OperateWebLockFileEventsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of OperateWebLockFileEvents with one of its documented codes. */
export const isOperateWebLockFileEventsError: ErrorGuard<OperateWebLockFileEventsErrorCode> = (error) =>
  isCloudError(error, "OperateWebLockFileEvents", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operateWebLockFileEvents({
 *   DealAll: 1,
 *   OperationCode: "whitelist",
 *   EventIds: [1],
 * });
 * ```
 * @throws CloudError
 */
export const operateWebLockFileEvents: TypedRoute<
  OperateWebLockFileEventsInput,
  OperateWebLockFileEventsOutput,
  OperateWebLockFileEventsHttp
> = {
  name: "OperateWebLockFileEvents",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperateWebLockFileEvents", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OperateWebLockFileEvents as `client.http` calls it. */
export interface OperateWebLockFileEventsHttp {
  "/OperateWebLockFileEvents": {
    post: {
      parameters: {
        query: OperateWebLockFileEventsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperateWebLockFileEventsOutput;
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
