// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type ListSupportObjectSuffixInput = {};

export interface ListSupportObjectSuffixOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [
   * ".asp"
   * ]
   */
  Data?: string[];
}

/**
 * The documented error codes of ListSupportObjectSuffix.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListSupportObjectSuffixErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListSupportObjectSuffix with one of its documented codes. */
export const isListSupportObjectSuffixError: ErrorGuard<ListSupportObjectSuffixErrorCode> = (error) =>
  isCloudError(error, "ListSupportObjectSuffix", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listSupportObjectSuffix();
 * ```
 * @throws CloudError
 */
export const listSupportObjectSuffix: TypedRoute<
  ListSupportObjectSuffixInput,
  ListSupportObjectSuffixOutput,
  ListSupportObjectSuffixHttp
> = {
  name: "ListSupportObjectSuffix",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListSupportObjectSuffix", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListSupportObjectSuffix as `client.http` calls it. */
export interface ListSupportObjectSuffixHttp {
  "/ListSupportObjectSuffix": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListSupportObjectSuffixOutput;
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
