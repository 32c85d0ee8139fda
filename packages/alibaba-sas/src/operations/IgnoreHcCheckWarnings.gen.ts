// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface IgnoreHcCheckWarningsInput {
  /** @example 21313 */
  CheckIds?: string;
  /** @example 98146905,98146907 */
  CheckWarningIds?: string;
  /** @example ignore */
  Reason?: string;
  /** @example 51 */
  RiskId?: string;
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
  /** @example 192.168.XX.XX */
  SourceIp?: string;
  /** @example 1 */
  Type: 1 | 2 | (number & {});
}

export interface IgnoreHcCheckWarningsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of IgnoreHcCheckWarnings.
 *
 * - `ConsoleError` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type IgnoreHcCheckWarningsErrorCode = "ConsoleError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of IgnoreHcCheckWarnings with one of its documented codes. */
export const isIgnoreHcCheckWarningsError: ErrorGuard<IgnoreHcCheckWarningsErrorCode> = (error) =>
  isCloudError(error, "IgnoreHcCheckWarnings", ["ConsoleError", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.ignoreHcCheckWarnings({
 *   CheckIds: "21313",
 *   CheckWarningIds: "98146905,98146907",
 *   Reason: "ignore",
 *   RiskId: "51",
 *   Source: "agentless",
 *   SourceIp: "192.168.XX.XX",
 *   Type: 1,
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const ignoreHcCheckWarnings: TypedRoute<
  IgnoreHcCheckWarningsInput,
  IgnoreHcCheckWarningsOutput,
  IgnoreHcCheckWarningsHttp
> = {
  name: "IgnoreHcCheckWarnings",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "IgnoreHcCheckWarnings", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** IgnoreHcCheckWarnings as `client.http` calls it. */
export interface IgnoreHcCheckWarningsHttp {
  "/IgnoreHcCheckWarnings": {
    post: {
      parameters: {
        query: IgnoreHcCheckWarningsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": IgnoreHcCheckWarningsOutput;
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
