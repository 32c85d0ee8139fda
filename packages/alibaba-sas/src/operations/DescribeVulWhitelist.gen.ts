// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulWhitelistInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 10 */
  PageSize?: number;
}

export interface DescribeVulWhitelistOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 1 */
  TotalCount?: number;
  VulWhitelists?: DescribeVulWhitelistOutputVulWhitelistsItem[];
}

export interface DescribeVulWhitelistOutputVulWhitelistsItem {
  /** @example RHSA-2017:3263: curl security update */
  AliasName?: string;
  /** @example 1275 */
  Id?: string;
  /** @example oval:com.redhat.rhsa:def:20173263 */
  Name?: string;
  /** @example ignore */
  Reason?: string;
  /** @example {"type":"GroupId","groupIds":[916****],"uuids":[]} */
  TargetInfo?: string;
  /** @example cve */
  Type?: string;
  /**
   * @example [{ "name":"oval:com.redhat.rhsa:def:20173263", "type":"cve", "aliasName":"RHSA-2017:3263: curl security
   * update" }]
   */
  Whitelist?: string;
}

/**
 * The documented error codes of DescribeVulWhitelist.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVulWhitelistErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVulWhitelist with one of its documented codes. */
export const isDescribeVulWhitelistError: ErrorGuard<DescribeVulWhitelistErrorCode> = (error) =>
  isCloudError(error, "DescribeVulWhitelist", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVulWhitelist({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 10,
 * });
 * ```
 * @throws CloudError
 */
export const describeVulWhitelist: TypedRoute<
  DescribeVulWhitelistInput,
  DescribeVulWhitelistOutput,
  DescribeVulWhitelistHttp
> = {
  name: "DescribeVulWhitelist",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVulWhitelist", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `VulWhitelists` of all pages: `for await (const item of paginateDescribeVulWhitelist(…))`.
 *
 * Each page is a call of describeVulWhitelist, made when it is needed, until `TotalCount` is reached or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeVulWhitelist({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 10,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeVulWhitelist: Pager<
  DescribeVulWhitelistInput,
  DescribeVulWhitelistOutput,
  NonNullable<DescribeVulWhitelistOutput["VulWhitelists"]>[number]
> = {
  route: describeVulWhitelist,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["VulWhitelists"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeVulWhitelist as `client.http` calls it. */
export interface DescribeVulWhitelistHttp {
  "/DescribeVulWhitelist": {
    post: {
      parameters: {
        query?: DescribeVulWhitelistInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVulWhitelistOutput;
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
