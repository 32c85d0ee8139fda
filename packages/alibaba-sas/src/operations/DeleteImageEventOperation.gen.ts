// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteImageEventOperationInput {
  /** @example 1404656 */
  Id?: number | bigint;
}

export interface DeleteImageEventOperationOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: DeleteImageEventOperationOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface DeleteImageEventOperationOutputData {
  /** @example 443496 */
  Id?: bigint;
}

/**
 * The documented error codes of DeleteImageEventOperation.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteImageEventOperationErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteImageEventOperation with one of its documented codes. */
export const isDeleteImageEventOperationError: ErrorGuard<DeleteImageEventOperationErrorCode> = (error) =>
  isCloudError(error, "DeleteImageEventOperation", ["NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): two sources
 * disagree about Id (required).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteImageEventOperation({ Id: 1404656 });
 * ```
 * @throws CloudError
 */
export const deleteImageEventOperation: TypedRoute<
  DeleteImageEventOperationInput,
  DeleteImageEventOperationOutput,
  DeleteImageEventOperationHttp
> = {
  name: "DeleteImageEventOperation",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteImageEventOperation", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "Id"], "bigint"]],
};

/** DeleteImageEventOperation as `client.http` calls it. */
export interface DeleteImageEventOperationHttp {
  "/DeleteImageEventOperation": {
    post: {
      parameters: {
        query?: DeleteImageEventOperationInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteImageEventOperationOutput;
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
