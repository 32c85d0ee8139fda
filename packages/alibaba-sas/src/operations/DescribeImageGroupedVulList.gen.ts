// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageGroupedVulListInput {
  /** @example High severity vulnerability that affects org.eclipse.jetty:jetty-server */
  AliasName?: string;
  /** @example c60b77fe62093480db6164a3c2fa5**** */
  ClusterId?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example CVE-2017-15420 */
  CveId?: string;
  /** @example 1311 */
  GroupId?: string;
  /** @example w213412341dfsfasdfafadfasfasf */
  ImageDigest?: string;
  /** @example b1f5b9420803ad0657cf21566e3e20acc08581e7f22991249ef3aa80b8b1c587 */
  ImageLayer?: string;
  /** @example oval */
  ImageTag?: string;
  /** @example 0 */
  IsLatest?: 0 | 1 | (number & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example debian:10:CVE-2019-9893 */
  Name?: string;
  /** @example asap */
  Necessity?: "asap" | "later" | "nntf" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 1341512412 */
  PatchId?: number | bigint;
  /** @example qew**** */
  RepoId?: string;
  /** @example i-qewqrqcsadf**** */
  RepoInstanceId?: string;
  /** @example libssh2 */
  RepoName?: string;
  /** @example libssh2 */
  RepoNamespace?: string;
  /** @example cn-hangzhou */
  RepoRegionId?: string;
  /** @example AI */
  RuleTag?: string;
  ScanRange?: string[];
  /** @example cve */
  Type?: "cve" | "sca" | (string & {});
  /** @example uuid-13134124**** */
  Uuids?: string;
}

export interface DescribeImageGroupedVulListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 2 */
  CurrentPage?: number;
  GroupedVulItems?: DescribeImageGroupedVulListOutputGroupedVulItemsItem[];
  /** @example 20 */
  PageSize?: number;
  /** @example 21 */
  TotalCount?: number;
}

export interface DescribeImageGroupedVulListOutputGroupedVulItemsItem {
  /** @example RHSA-2017:3075-Important: wget security update */
  AliasName?: string;
  /** @example 26 */
  AsapCount?: number;
  /** @example yes */
  CanFix?: "yes" | "no" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1611201274000
   */
  GmtLast?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1611201274000
   */
  LastScanTime?: number;
  /** @example 26 */
  LaterCount?: number;
  /** @example debian:9:CVE-2019-3858 */
  Name?: string;
  /** @example 29 */
  NntfCount?: number;
  /** @example AI */
  RuleTag?: string;
  /** @example 0 */
  Status?: 0 | 1 | 2 | 3 | (number & {});
  /** @example EXP exists */
  Tags?: string;
  /** @example cve */
  Type?: "cve" | "sca" | (string & {});
}

/**
 * The documented error codes of DescribeImageGroupedVulList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageGroupedVulListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageGroupedVulList with one of its documented codes. */
export const isDescribeImageGroupedVulListError: ErrorGuard<DescribeImageGroupedVulListErrorCode> = (error) =>
  isCloudError(error, "DescribeImageGroupedVulList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageGroupedVulList({
 *   AliasName: "High severity vulnerability that affects org.eclipse.jetty:jetty-server",
 *   ClusterId: "c60b77fe62093480db6164a3c2fa5****",
 *   CurrentPage: 1,
 *   CveId: "CVE-2017-15420",
 *   GroupId: "1311",
 *   ImageDigest: "w213412341dfsfasdfafadfasfasf",
 *   ImageLayer: "b1f5b9420803ad0657cf21566e3e20acc08581e7f22991249ef3aa80b8b1c587",
 *   ImageTag: "oval",
 *   IsLatest: 0,
 *   Lang: "zh",
 *   Name: "debian:10:CVE-2019-9893",
 *   Necessity: "asap",
 *   PageSize: 20,
 *   PatchId: 1341512412,
 *   RepoId: "qew****",
 *   RepoInstanceId: "i-qewqrqcsadf****",
 *   RepoName: "libssh2",
 *   RepoNamespace: "libssh2",
 *   RepoRegionId: "cn-hangzhou",
 *   RuleTag: "AI",
 *   Type: "cve",
 *   Uuids: "uuid-13134124****",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageGroupedVulList: TypedRoute<
  DescribeImageGroupedVulListInput,
  DescribeImageGroupedVulListOutput,
  DescribeImageGroupedVulListHttp
> = {
  name: "DescribeImageGroupedVulList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageGroupedVulList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `GroupedVulItems` of all pages: `for await (const item of
 * paginateDescribeImageGroupedVulList(…))`.
 *
 * Each page is a call of describeImageGroupedVulList, made when it is needed, until `TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageGroupedVulList({
 *   AliasName: "High severity vulnerability that affects org.eclipse.jetty:jetty-server",
 *   ClusterId: "c60b77fe62093480db6164a3c2fa5****",
 *   CurrentPage: 1,
 *   CveId: "CVE-2017-15420",
 *   GroupId: "1311",
 *   ImageDigest: "w213412341dfsfasdfafadfasfasf",
 *   ImageLayer: "b1f5b9420803ad0657cf21566e3e20acc08581e7f22991249ef3aa80b8b1c587",
 *   ImageTag: "oval",
 *   IsLatest: 0,
 *   Lang: "zh",
 *   Name: "debian:10:CVE-2019-9893",
 *   Necessity: "asap",
 *   PageSize: 20,
 *   PatchId: 1341512412,
 *   RepoId: "qew****",
 *   RepoInstanceId: "i-qewqrqcsadf****",
 *   RepoName: "libssh2",
 *   RepoNamespace: "libssh2",
 *   RepoRegionId: "cn-hangzhou",
 *   RuleTag: "AI",
 *   Type: "cve",
 *   Uuids: "uuid-13134124****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeImageGroupedVulList: Pager<
  DescribeImageGroupedVulListInput,
  DescribeImageGroupedVulListOutput,
  NonNullable<DescribeImageGroupedVulListOutput["GroupedVulItems"]>[number]
> = {
  route: describeImageGroupedVulList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["GroupedVulItems"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeImageGroupedVulList as `client.http` calls it. */
export interface DescribeImageGroupedVulListHttp {
  "/DescribeImageGroupedVulList": {
    post: {
      parameters: {
        query?: DescribeImageGroupedVulListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageGroupedVulListOutput;
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
