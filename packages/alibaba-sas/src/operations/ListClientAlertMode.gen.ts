// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListClientAlertModeInput {
  /** @example strict */
  Mode?: "strict" | "balance" | (string & {});
}

export interface ListClientAlertModeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListClientAlertModeOutputData;
}

export interface ListClientAlertModeOutputData {
  /** @example 5 */
  Count?: number;
  /**
   * @example [
   * "0c1714dc-f7a3-4265-8364-7aa3fce8c716"
   * ]
   */
  Uuids?: string[];
}

/**
 * The documented error codes of ListClientAlertMode.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListClientAlertModeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListClientAlertMode with one of its documented codes. */
export const isListClientAlertModeError: ErrorGuard<ListClientAlertModeErrorCode> = (error) =>
  isCloudError(error, "ListClientAlertMode", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listClientAlertMode({ Mode: "strict" });
 * ```
 * @throws CloudError
 */
export const listClientAlertMode: TypedRoute<
  ListClientAlertModeInput,
  ListClientAlertModeOutput,
  ListClientAlertModeHttp
> = {
  name: "ListClientAlertMode",
  tier: "checked",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "ListClientAlertMode", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListClientAlertMode as `client.http` calls it. */
export interface ListClientAlertModeHttp {
  "/ListClientAlertMode": {
    get: {
      parameters: {
        query?: ListClientAlertModeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListClientAlertModeOutput;
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
