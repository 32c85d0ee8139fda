// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeGroupedMaliciousFilesInput {
  /** @example c556c8133b5ad4378b7fc533ddbda**** */
  ClusterId?: string;
  /** @example 1 */
  CurrentPage: number;
  /** @example Mining */
  FuzzyMaliciousName?: string;
  /** @example 6a5e103187b31a94592a47a5858617f7**** */
  ImageDigest?: string;
  /** @example 27213ad375b53628dd152a5ca**** */
  ImageLayer?: string;
  /** @example 0.2 */
  ImageTag?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example serious */
  Levels?: "serious" | "suspicious" | "remind" | (string & {});
  /** @example d836968041f7683b5459**** */
  MaliciousMd5?: string;
  /** @example 20 */
  PageSize: string;
  /** @example crr-vridcl4**** */
  RepoId?: string;
  /** @example cri-datvailb**** */
  RepoInstanceId?: string;
  /** @example centos */
  RepoName?: string;
  /** @example hanghai-namespace */
  RepoNamespace?: string;
  /** @example cn-shanghai */
  RepoRegionId?:
    | "cn-beijing"
    | "cn-zhangjiakou"
    | "cn-hangzhou"
    | "cn-shanghai"
    | "cn-shenzhen"
    | "cn-hongkong"
    | "ap-southeast-1"
    | "ap-southeast-5"
    | "us-east-1"
    | "us-west-1"
    | "eu-central-1"
    | "eu-west-1"
    | (string & {});
  ScanRange?: string[];
}

export interface DescribeGroupedMaliciousFilesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  GroupedMaliciousFileResponse?: DescribeGroupedMaliciousFilesOutputGroupedMaliciousFileResponseItem[];
  PageInfo?: DescribeGroupedMaliciousFilesOutputPageInfo;
}

export interface DescribeGroupedMaliciousFilesOutputGroupedMaliciousFileResponseItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1594907349000
   */
  FirstScanTimestamp?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  ImageCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1596533942000
   */
  LatestScanTimestamp?: number;
  /** @example serious */
  Level?: "serious" | "suspicious" | "remind" | (string & {});
  /** @example WEBSHELL_IMG */
  MaliciousKey?: string;
  /** @example d836968041f7683b5459**** */
  MaliciousMd5?: string;
  /** @example testFile */
  MaliciousName?: string;
  /** @example 0 */
  Status?: 0 | 1 | 2 | 3 | (number & {});
}

export interface DescribeGroupedMaliciousFilesOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 2 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeGroupedMaliciousFiles.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeGroupedMaliciousFilesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeGroupedMaliciousFiles with one of its documented codes. */
export const isDescribeGroupedMaliciousFilesError: ErrorGuard<DescribeGroupedMaliciousFilesErrorCode> = (error) =>
  isCloudError(error, "DescribeGroupedMaliciousFiles", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeGroupedMaliciousFiles({
 *   ClusterId: "c556c8133b5ad4378b7fc533ddbda****",
 *   CurrentPage: 1,
 *   FuzzyMaliciousName: "Mining",
 *   ImageDigest: "6a5e103187b31a94592a47a5858617f7****",
 *   ImageLayer: "27213ad375b53628dd152a5ca****",
 *   ImageTag: "0.2",
 *   Lang: "zh",
 *   Levels: "serious",
 *   MaliciousMd5: "d836968041f7683b5459****",
 *   PageSize: "20",
 *   RepoId: "crr-vridcl4****",
 *   RepoInstanceId: "cri-datvailb****",
 *   RepoName: "centos",
 *   RepoNamespace: "hanghai-namespace",
 *   RepoRegionId: "cn-shanghai",
 * });
 * ```
 * @throws CloudError
 */
export const describeGroupedMaliciousFiles: TypedRoute<
  DescribeGroupedMaliciousFilesInput,
  DescribeGroupedMaliciousFilesOutput,
  DescribeGroupedMaliciousFilesHttp
> = {
  name: "DescribeGroupedMaliciousFiles",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeGroupedMaliciousFiles", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `GroupedMaliciousFileResponse` of all pages: `for await (const item of
 * paginateDescribeGroupedMaliciousFiles(…))`.
 *
 * Each page is a call of describeGroupedMaliciousFiles, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeGroupedMaliciousFiles({
 *   ClusterId: "c556c8133b5ad4378b7fc533ddbda****",
 *   CurrentPage: 1,
 *   FuzzyMaliciousName: "Mining",
 *   ImageDigest: "6a5e103187b31a94592a47a5858617f7****",
 *   ImageLayer: "27213ad375b53628dd152a5ca****",
 *   ImageTag: "0.2",
 *   Lang: "zh",
 *   Levels: "serious",
 *   MaliciousMd5: "d836968041f7683b5459****",
 *   PageSize: "20",
 *   RepoId: "crr-vridcl4****",
 *   RepoInstanceId: "cri-datvailb****",
 *   RepoName: "centos",
 *   RepoNamespace: "hanghai-namespace",
 *   RepoRegionId: "cn-shanghai",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeGroupedMaliciousFiles: Pager<
  DescribeGroupedMaliciousFilesInput,
  DescribeGroupedMaliciousFilesOutput,
  NonNullable<DescribeGroupedMaliciousFilesOutput["GroupedMaliciousFileResponse"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: describeGroupedMaliciousFiles,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  texts: ["PageSize"],
  items: ["GroupedMaliciousFileResponse"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeGroupedMaliciousFiles as `client.http` calls it. */
export interface DescribeGroupedMaliciousFilesHttp {
  "/DescribeGroupedMaliciousFiles": {
    post: {
      parameters: {
        query: DescribeGroupedMaliciousFilesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeGroupedMaliciousFilesOutput;
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
