// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteOpaStrategyNewInput {
  StrategyIds?: (number | bigint)[];
}

export interface DeleteOpaStrategyNewOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example success */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of DeleteOpaStrategyNew.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteOpaStrategyNewErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteOpaStrategyNew with one of its documented codes. */
export const isDeleteOpaStrategyNewError: ErrorGuard<DeleteOpaStrategyNewErrorCode> = (error) =>
  isCloudError(error, "DeleteOpaStrategyNew", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteOpaStrategyNew();
 * ```
 * @throws CloudError
 */
export const deleteOpaStrategyNew: TypedRoute<
  DeleteOpaStrategyNewInput,
  DeleteOpaStrategyNewOutput,
  DeleteOpaStrategyNewHttp
> = {
  name: "DeleteOpaStrategyNew",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteOpaStrategyNew", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteOpaStrategyNew as `client.http` calls it. */
export interface DeleteOpaStrategyNewHttp {
  "/DeleteOpaStrategyNew": {
    post: {
      parameters: {
        query?: DeleteOpaStrategyNewInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteOpaStrategyNewOutput;
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
