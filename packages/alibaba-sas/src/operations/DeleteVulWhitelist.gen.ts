// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteVulWhitelistInput {
  /** @example 131231 */
  Id?: string;
  /**
   * @example [ { "Name": "oval:com.redhat.rhsa:def:20173263", "Type": "cve", "AliasName": "RHSA-2017:3263: curl
   * security update" } ]
   */
  Whitelist?: string;
}

export interface DeleteVulWhitelistOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteVulWhitelist.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteVulWhitelistErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteVulWhitelist with one of its documented codes. */
export const isDeleteVulWhitelistError: ErrorGuard<DeleteVulWhitelistErrorCode> = (error) =>
  isCloudError(error, "DeleteVulWhitelist", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteVulWhitelist({
 *   Id: "131231",
 *   Whitelist:
 *     '[\n      {\n            "Name": "oval:com.redhat.rhsa:def:20173263",\n            "Type": "cve",\n            "AliasName": "RHSA-2017:3263: curl security update"\n      }\n]',
 * });
 * ```
 * @throws CloudError
 */
export const deleteVulWhitelist: TypedRoute<
  DeleteVulWhitelistInput,
  DeleteVulWhitelistOutput,
  DeleteVulWhitelistHttp
> = {
  name: "DeleteVulWhitelist",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteVulWhitelist", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteVulWhitelist as `client.http` calls it. */
export interface DeleteVulWhitelistHttp {
  "/DeleteVulWhitelist": {
    post: {
      parameters: {
        query?: DeleteVulWhitelistInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteVulWhitelistOutput;
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
