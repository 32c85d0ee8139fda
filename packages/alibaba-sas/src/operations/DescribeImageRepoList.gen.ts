// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageRepoListInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example repoName */
  FieldName?: "repoName" | "repoNamespace" | (string & {});
  /** @example zeus */
  FieldValue?: string;
  /** @example count */
  OperateType?: "count" | "other" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example script7 */
  RepoName?: string;
  /** @example libssh2 */
  RepoNamespace?: string;
  /** @example 1 */
  Selected?: 0 | 1 | (number & {});
  /** @example image_repo */
  TargetType: string;
  /** @example image_repo */
  Type: string;
}

export interface DescribeImageRepoListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 20 */
  AddTargetCount?: number;
  /** @example 25 */
  AllTargetCount?: number;
  /** @example 5 */
  DelTargetCount?: number;
  ImageRepoList?: DescribeImageRepoListOutputImageRepoListItem[];
  PageInfo?: DescribeImageRepoListOutputPageInfo;
}

export interface DescribeImageRepoListOutputImageRepoListItem {
  /** @example add */
  Flag?: "add" | "del" | (string & {});
  /** @example 1 */
  ImageCount?: number;
  /** @example zeus */
  RepoName?: string;
  /** @example sas-script */
  RepoNamespace?: string;
}

export interface DescribeImageRepoListOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 83 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeImageRepoList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageRepoListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageRepoList with one of its documented codes. */
export const isDescribeImageRepoListError: ErrorGuard<DescribeImageRepoListErrorCode> = (error) =>
  isCloudError(error, "DescribeImageRepoList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageRepoList({
 *   CurrentPage: 1,
 *   FieldName: "repoName",
 *   FieldValue: "zeus",
 *   OperateType: "count",
 *   PageSize: 20,
 *   RepoName: "script7",
 *   RepoNamespace: "libssh2",
 *   Selected: 1,
 *   TargetType: "image_repo",
 *   Type: "image_repo",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageRepoList: TypedRoute<
  DescribeImageRepoListInput,
  DescribeImageRepoListOutput,
  DescribeImageRepoListHttp
> = {
  name: "DescribeImageRepoList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageRepoList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `ImageRepoList` of all pages: `for await (const item of paginateDescribeImageRepoList(…))`.
 *
 * Each page is a call of describeImageRepoList, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageRepoList({
 *   CurrentPage: 1,
 *   FieldName: "repoName",
 *   FieldValue: "zeus",
 *   OperateType: "count",
 *   PageSize: 20,
 *   RepoName: "script7",
 *   RepoNamespace: "libssh2",
 *   Selected: 1,
 *   TargetType: "image_repo",
 *   Type: "image_repo",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeImageRepoList: Pager<
  DescribeImageRepoListInput,
  DescribeImageRepoListOutput,
  NonNullable<DescribeImageRepoListOutput["ImageRepoList"]>[number]
> = {
  route: describeImageRepoList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["ImageRepoList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeImageRepoList as `client.http` calls it. */
export interface DescribeImageRepoListHttp {
  "/DescribeImageRepoList": {
    post: {
      parameters: {
        query: DescribeImageRepoListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageRepoListOutput;
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
