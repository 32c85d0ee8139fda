// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface MarkMonitorAccountsInput {
  /** @example 131331822340XXXX,140649175187XXXX */
  AccountIds: string;
}

export interface MarkMonitorAccountsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of MarkMonitorAccounts.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type MarkMonitorAccountsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of MarkMonitorAccounts with one of its documented codes. */
export const isMarkMonitorAccountsError: ErrorGuard<MarkMonitorAccountsErrorCode> = (error) =>
  isCloudError(error, "MarkMonitorAccounts", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.markMonitorAccounts({
 *   AccountIds: "131331822340XXXX,140649175187XXXX",
 * });
 * ```
 * @throws CloudError
 */
export const markMonitorAccounts: TypedRoute<
  MarkMonitorAccountsInput,
  MarkMonitorAccountsOutput,
  MarkMonitorAccountsHttp
> = {
  name: "MarkMonitorAccounts",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "MarkMonitorAccounts", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** MarkMonitorAccounts as `client.http` calls it. */
export interface MarkMonitorAccountsHttp {
  "/MarkMonitorAccounts": {
    post: {
      parameters: {
        query: MarkMonitorAccountsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": MarkMonitorAccountsOutput;
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
