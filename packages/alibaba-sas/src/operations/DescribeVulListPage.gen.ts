// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulListPageInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example CVE-2022-44702 */
  CveId?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example 0 */
  RaspDefend?: 0 | 1 | (number & {});
  /** @example 远程代码执行漏洞 */
  VulNameLike?: string;
  /** @example cve */
  VulType?: "cve" | "sys" | "app" | (string & {});
}

export interface DescribeVulListPageOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeVulListPageOutputDataItem[];
  /** @example 100 */
  TotalCount?: number;
}

export interface DescribeVulListPageOutputDataItem {
  /** @example CVE-2022-42836 */
  CveId?: string;
  /** @example {\\"relatedType\\":[{\\"type\\":\\"sys\\"}]} */
  ExtAegis?: string;
  /** @example 40586 */
  Id?: bigint;
  /** @example 1 */
  IsAegis?: 1 | 0 | (number & {});
  /** @example 0 */
  IsSas?: 1 | 0 | (number & {});
  /** @example AVD-2018-8218 */
  OtherId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ReleaseTime?: number;
  /** @example Windows 终端远程代码执行漏洞 */
  Title?: string;
}

/**
 * The documented error codes of DescribeVulListPage.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVulListPageErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVulListPage with one of its documented codes. */
export const isDescribeVulListPageError: ErrorGuard<DescribeVulListPageErrorCode> = (error) =>
  isCloudError(error, "DescribeVulListPage", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVulListPage({
 *   CurrentPage: 1,
 *   CveId: "CVE-2022-44702",
 *   PageSize: 10,
 *   RaspDefend: 0,
 *   VulNameLike: "远程代码执行漏洞",
 *   VulType: "cve",
 * });
 * ```
 * @throws CloudError
 */
export const describeVulListPage: TypedRoute<
  DescribeVulListPageInput,
  DescribeVulListPageOutput,
  DescribeVulListPageHttp
> = {
  name: "DescribeVulListPage",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVulListPage", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Data", "*", "Id"], "bigint"]],
};

/**
 * Walk through `Data` of all pages: `for await (const item of paginateDescribeVulListPage(…))`.
 *
 * Each page is a call of describeVulListPage, made when it is needed, until `TotalCount` is reached or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeVulListPage({
 *   CurrentPage: 1,
 *   CveId: "CVE-2022-44702",
 *   PageSize: 10,
 *   RaspDefend: 0,
 *   VulNameLike: "远程代码执行漏洞",
 *   VulType: "cve",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeVulListPage: Pager<
  DescribeVulListPageInput,
  DescribeVulListPageOutput,
  NonNullable<DescribeVulListPageOutput["Data"]>[number]
> = {
  route: describeVulListPage,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Data"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeVulListPage as `client.http` calls it. */
export interface DescribeVulListPageHttp {
  "/DescribeVulListPage": {
    post: {
      parameters: {
        query?: DescribeVulListPageInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVulListPageOutput;
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
