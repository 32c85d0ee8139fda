// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperationCancelIgnoreSuspEventInput {
  /** @example remark text */
  Remark?: string;
  SecurityEventIds: (number | bigint)[];
}

export interface OperationCancelIgnoreSuspEventOutput {
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
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TimeCost?: number;
}

/**
 * The documented error codes of OperationCancelIgnoreSuspEvent.
 *
 * - `OperationTaskNotExists` (HTTP 400)
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type OperationCancelIgnoreSuspEventErrorCode =
  | "OperationTaskNotExists"
  | "IllegalParam"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of OperationCancelIgnoreSuspEvent with one of its documented codes. */
export const isOperationCancelIgnoreSuspEventError: ErrorGuard<OperationCancelIgnoreSuspEventErrorCode> = (error) =>
  isCloudError(error, "OperationCancelIgnoreSuspEvent", [
    "OperationTaskNotExists",
    "IllegalParam",
    "NoPermission",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operationCancelIgnoreSuspEvent({
 *   Remark: "remark text",
 *   SecurityEventIds: [1],
 * });
 * ```
 * @throws CloudError
 */
export const operationCancelIgnoreSuspEvent: TypedRoute<
  OperationCancelIgnoreSuspEventInput,
  OperationCancelIgnoreSuspEventOutput,
  OperationCancelIgnoreSuspEventHttp
> = {
  name: "OperationCancelIgnoreSuspEvent",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperationCancelIgnoreSuspEvent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OperationCancelIgnoreSuspEvent as `client.http` calls it. */
export interface OperationCancelIgnoreSuspEventHttp {
  "/OperationCancelIgnoreSuspEvent": {
    post: {
      parameters: {
        query: OperationCancelIgnoreSuspEventInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperationCancelIgnoreSuspEventOutput;
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
