// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeDomainListInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example root */
  DomainType?: "root" | "sub" | (string & {});
  /** @example sas */
  FuzzyDomain?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example 192.122.XX.XX */
  SourceIp?: string;
}

export interface DescribeDomainListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  DomainListResponseList?: DescribeDomainListOutputDomainListResponseListItem[];
  PageInfo?: DescribeDomainListOutputPageInfo;
}

export interface DescribeDomainListOutputDomainListResponseListItem {
  /** @example example.com */
  Domain?: string;
  /** @example 1.2.XX.XX,1.0.XX.XX */
  IpList?: string;
}

export interface DescribeDomainListOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 10 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 27 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeDomainList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeDomainListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeDomainList with one of its documented codes. */
export const isDescribeDomainListError: ErrorGuard<DescribeDomainListErrorCode> = (error) =>
  isCloudError(error, "DescribeDomainList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeDomainList({
 *   CurrentPage: 1,
 *   DomainType: "root",
 *   FuzzyDomain: "sas",
 *   PageSize: 10,
 *   SourceIp: "192.122.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeDomainList: TypedRoute<
  DescribeDomainListInput,
  DescribeDomainListOutput,
  DescribeDomainListHttp
> = {
  name: "DescribeDomainList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDomainList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `DomainListResponseList` of all pages: `for await (const item of paginateDescribeDomainList(…))`.
 *
 * Each page is a call of describeDomainList, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeDomainList({
 *   CurrentPage: 1,
 *   DomainType: "root",
 *   FuzzyDomain: "sas",
 *   PageSize: 10,
 *   SourceIp: "192.122.XX.XX",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeDomainList: Pager<
  DescribeDomainListInput,
  DescribeDomainListOutput,
  NonNullable<DescribeDomainListOutput["DomainListResponseList"]>[number]
> = {
  route: describeDomainList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["DomainListResponseList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeDomainList as `client.http` calls it. */
export interface DescribeDomainListHttp {
  "/DescribeDomainList": {
    post: {
      parameters: {
        query?: DescribeDomainListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDomainListOutput;
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
