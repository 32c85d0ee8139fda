// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface QueryDiscoverDatabaseInput {
  /** @example 7f7b051f-7d1c-46da-b253-a03f3a27**** */
  CreateMark?: string;
}

export interface QueryDiscoverDatabaseOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 90 */
  TaskProgress?: number;
}

/**
 * The documented error codes of QueryDiscoverDatabase.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type QueryDiscoverDatabaseErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of QueryDiscoverDatabase with one of its documented codes. */
export const isQueryDiscoverDatabaseError: ErrorGuard<QueryDiscoverDatabaseErrorCode> = (error) =>
  isCloudError(error, "QueryDiscoverDatabase", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.queryDiscoverDatabase({
 *   CreateMark: "7f7b051f-7d1c-46da-b253-a03f3a27****",
 * });
 * ```
 * @throws CloudError
 */
export const queryDiscoverDatabase: TypedRoute<
  QueryDiscoverDatabaseInput,
  QueryDiscoverDatabaseOutput,
  QueryDiscoverDatabaseHttp
> = {
  name: "QueryDiscoverDatabase",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "QueryDiscoverDatabase", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** QueryDiscoverDatabase as `client.http` calls it. */
export interface QueryDiscoverDatabaseHttp {
  "/QueryDiscoverDatabase": {
    post: {
      parameters: {
        query?: QueryDiscoverDatabaseInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": QueryDiscoverDatabaseOutput;
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
