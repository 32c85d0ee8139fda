// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UnMarkMonitorAccountsInput {
  /** @example 125267953644XXXX,125807832682XXXX */
  AccountIds: string;
}

export interface UnMarkMonitorAccountsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of UnMarkMonitorAccounts.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UnMarkMonitorAccountsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UnMarkMonitorAccounts with one of its documented codes. */
export const isUnMarkMonitorAccountsError: ErrorGuard<UnMarkMonitorAccountsErrorCode> = (error) =>
  isCloudError(error, "UnMarkMonitorAccounts", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.unMarkMonitorAccounts({
 *   AccountIds: "125267953644XXXX,125807832682XXXX",
 * });
 * ```
 * @throws CloudError
 */
export const unMarkMonitorAccounts: TypedRoute<
  UnMarkMonitorAccountsInput,
  UnMarkMonitorAccountsOutput,
  UnMarkMonitorAccountsHttp
> = {
  name: "UnMarkMonitorAccounts",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UnMarkMonitorAccounts", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UnMarkMonitorAccounts as `client.http` calls it. */
export interface UnMarkMonitorAccountsHttp {
  "/UnMarkMonitorAccounts": {
    post: {
      parameters: {
        query: UnMarkMonitorAccountsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UnMarkMonitorAccountsOutput;
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
