// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetVulWhitelistInput {
  /** @example 1275 */
  VulWhitelistId?: number | bigint;
}

export interface GetVulWhitelistOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  VulWhitelist?: GetVulWhitelistOutputVulWhitelist;
}

export interface GetVulWhitelistOutputVulWhitelist {
  /** @example RHSA-2017:3263: curl security update */
  AliasName?: string;
  /** @example 1275 */
  Id?: bigint;
  /** @example oval:com.redhat.rhsa:def:20173263 */
  Name?: string;
  /** @example 忽略 */
  Reason?: string;
  /** @example { "type": "GroupId", "uuids": [], "groupIds": [ 10782678 ] } */
  Target?: string;
  /** @example cve */
  Type?: string;
  /**
   * @example [ { "Name": "oval:com.redhat.rhsa:def:20173263", "Type": "cve", "AliasName": "RHSA-2017:3263: curl
   * security update" } ]
   */
  Whitelist?: string;
}

/**
 * The documented error codes of GetVulWhitelist.
 *
 * - `InvalidId` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetVulWhitelistErrorCode = "InvalidId" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetVulWhitelist with one of its documented codes. */
export const isGetVulWhitelistError: ErrorGuard<GetVulWhitelistErrorCode> = (error) =>
  isCloudError(error, "GetVulWhitelist", ["InvalidId", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getVulWhitelist({ VulWhitelistId: 1275 });
 * ```
 * @throws CloudError
 */
export const getVulWhitelist: TypedRoute<GetVulWhitelistInput, GetVulWhitelistOutput, GetVulWhitelistHttp> = {
  name: "GetVulWhitelist",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetVulWhitelist", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["VulWhitelist", "Id"], "bigint"]],
};

/** GetVulWhitelist as `client.http` calls it. */
export interface GetVulWhitelistHttp {
  "/GetVulWhitelist": {
    post: {
      parameters: {
        query?: GetVulWhitelistInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetVulWhitelistOutput;
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
