// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteImageVulWhitelistInput {
  /** @example 123 */
  Ids?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DeleteImageVulWhitelistOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example true */
  Data?: boolean;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of DeleteImageVulWhitelist.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteImageVulWhitelistErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteImageVulWhitelist with one of its documented codes. */
export const isDeleteImageVulWhitelistError: ErrorGuard<DeleteImageVulWhitelistErrorCode> = (error) =>
  isCloudError(error, "DeleteImageVulWhitelist", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteImageVulWhitelist({ Ids: "123", Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const deleteImageVulWhitelist: TypedRoute<
  DeleteImageVulWhitelistInput,
  DeleteImageVulWhitelistOutput,
  DeleteImageVulWhitelistHttp
> = {
  name: "DeleteImageVulWhitelist",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteImageVulWhitelist", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteImageVulWhitelist as `client.http` calls it. */
export interface DeleteImageVulWhitelistHttp {
  "/DeleteImageVulWhitelist": {
    post: {
      parameters: {
        query?: DeleteImageVulWhitelistInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteImageVulWhitelistOutput;
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
