// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageRepoDetailListInput {
  /** @example [{"name":"vulStatus","value":"YES","logicalExp":"AND"}] */
  Criteria?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example OR */
  LogicalExp?: "OR" | "AND" | (string & {});
  /** @example 20 */
  PageSize?: number;
}

export interface DescribeImageRepoDetailListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ImageRepoResponses?: DescribeImageRepoDetailListOutputImageRepoResponsesItem[];
  PageInfo?: DescribeImageRepoDetailListOutputPageInfo;
}

export interface DescribeImageRepoDetailListOutputImageRepoResponsesItem {
  /** @example 0 */
  AlarmCount?: number;
  /** @example NO */
  AlarmStatus?: "YES" | "NO" | (string & {});
  /**
   * @example [ { "domains": [ "****.cn-shenzhen.cr.aliyuncs.com" ], "type": "internet" }, { "domains": [
   * "****.cn-shenzhen.cr.aliyuncs.com" ], "type": "intranet" }, { "domains": [ "****.cn-shenzhen.cr.aliyuncs.com" ],
   * "type": "vpc" } ]
   */
  Endpoints?: string;
  /** @example 2 */
  HasRiskImageCount?: number;
  /** @example 0 */
  HcCount?: number;
  /** @example NO */
  HcStatus?: "NO" | "YES" | (string & {});
  /** @example 3 */
  ImageCount?: number;
  /** @example i-uf6fsg6xlmorug5**** */
  InstanceId?: string;
  /** @example cn-shanghai */
  RegionId?: string;
  /** @example acr */
  RegistryType?: "acr" | "harbor" | "quay" | "CI/CD" | (string & {});
  /** @example crr-2chlzf47w2rk**** */
  RepoId?: string;
  /** @example zeus */
  RepoName?: string;
  /** @example test-dev */
  RepoNamespace?: string;
  /** @example NO */
  RiskStatus?: "YES" | "NO" | (string & {});
  /** @example PAI */
  SourceBizTag?: string;
  /** @example 0 */
  VulCount?: number;
  /** @example NO */
  VulStatus?: "YES" | "NO" | (string & {});
}

export interface DescribeImageRepoDetailListOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 19 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeImageRepoDetailList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageRepoDetailListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageRepoDetailList with one of its documented codes. */
export const isDescribeImageRepoDetailListError: ErrorGuard<DescribeImageRepoDetailListErrorCode> = (error) =>
  isCloudError(error, "DescribeImageRepoDetailList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageRepoDetailList({
 *   Criteria: '[{"name":"vulStatus","value":"YES","logicalExp":"AND"}]',
 *   CurrentPage: 1,
 *   LogicalExp: "OR",
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const describeImageRepoDetailList: TypedRoute<
  DescribeImageRepoDetailListInput,
  DescribeImageRepoDetailListOutput,
  DescribeImageRepoDetailListHttp
> = {
  name: "DescribeImageRepoDetailList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageRepoDetailList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `ImageRepoResponses` of all pages: `for await (const item of
 * paginateDescribeImageRepoDetailList(…))`.
 *
 * Each page is a call of describeImageRepoDetailList, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageRepoDetailList({
 *   Criteria: '[{"name":"vulStatus","value":"YES","logicalExp":"AND"}]',
 *   CurrentPage: 1,
 *   LogicalExp: "OR",
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeImageRepoDetailList: Pager<
  DescribeImageRepoDetailListInput,
  DescribeImageRepoDetailListOutput,
  NonNullable<DescribeImageRepoDetailListOutput["ImageRepoResponses"]>[number]
> = {
  route: describeImageRepoDetailList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["ImageRepoResponses"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeImageRepoDetailList as `client.http` calls it. */
export interface DescribeImageRepoDetailListHttp {
  "/DescribeImageRepoDetailList": {
    post: {
      parameters: {
        query?: DescribeImageRepoDetailListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageRepoDetailListOutput;
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
