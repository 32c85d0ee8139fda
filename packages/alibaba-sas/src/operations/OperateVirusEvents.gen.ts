// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperateVirusEventsInput {
  /** @example 0 */
  OperationAll: 1 | 0 | (number & {});
  /** @example default */
  OperationCode: "default" | "ignore" | "advance_mark_mis_info" | "manual_handled" | (string & {});
  /** @example [{\\"type\\":\\"machine\\",\\"list\\":[\\"xxxxxxxxx-4cbf-4ca6-a1b7-8a09d1f86ab0\\"]}] */
  OperationRange?: string;
}

export interface OperateVirusEventsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  TaskId?: bigint;
}

/**
 * The documented error codes of OperateVirusEvents.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type OperateVirusEventsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of OperateVirusEvents with one of its documented codes. */
export const isOperateVirusEventsError: ErrorGuard<OperateVirusEventsErrorCode> = (error) =>
  isCloudError(error, "OperateVirusEvents", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operateVirusEvents({
 *   OperationAll: 0,
 *   OperationCode: "default",
 *   OperationRange:
 *     '[{\\\\"type\\\\":\\\\"machine\\\\",\\\\"list\\\\":[\\\\"xxxxxxxxx-4cbf-4ca6-a1b7-8a09d1f86ab0\\\\"]}]',
 * });
 * ```
 * @throws CloudError
 */
export const operateVirusEvents: TypedRoute<
  OperateVirusEventsInput,
  OperateVirusEventsOutput,
  OperateVirusEventsHttp
> = {
  name: "OperateVirusEvents",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperateVirusEvents", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["TaskId"], "bigint"]],
};

/** OperateVirusEvents as `client.http` calls it. */
export interface OperateVirusEventsHttp {
  "/OperateVirusEvents": {
    post: {
      parameters: {
        query: OperateVirusEventsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperateVirusEventsOutput;
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
