// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListOssBucketScanInfoInput {
  /** @example iboxpublic**** */
  BucketName?: string;
  /** @example 1 */
  CurrentPage: number;
  /** @example test */
  FuzzBucketName?: string;
  /** @example 1 */
  HasRisk?: 0 | 1 | (number & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize: number;
  /** @example 1 */
  Status?: 1 | 2 | 3 | 4 | (number & {});
}

export interface ListOssBucketScanInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListOssBucketScanInfoOutputDataItem[];
  PageInfo?: ListOssBucketScanInfoOutputPageInfo;
}

export interface ListOssBucketScanInfoOutputDataItem {
  /** @example hz-new02**** */
  BucketName?: string;
  /** @example 0 */
  ConfigStatus?: 0 | 1 | 2 | (number & {});
  /** @example 0 */
  DecompressStatus?: 0 | 1 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  HighRisk?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1698388233883
   */
  LastScanEndTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1698388233883
   */
  LastScanTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  LowRisk?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  MediumRisk?: number;
  /** @example Unsupported Region。 */
  Message?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  ScanObject?: number;
  /** @example false */
  Scanned?: boolean;
  /** @example 1 */
  Status?: 1 | 2 | 3 | 4 | (number & {});
  /** @example Archive */
  StorageClass?: "Standard" | "IA" | "Archive" | "ColdArchive" | (string & {});
  /** @example true */
  Support?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  TotalObject?: number;
}

export interface ListOssBucketScanInfoOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 165 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListOssBucketScanInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListOssBucketScanInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListOssBucketScanInfo with one of its documented codes. */
export const isListOssBucketScanInfoError: ErrorGuard<ListOssBucketScanInfoErrorCode> = (error) =>
  isCloudError(error, "ListOssBucketScanInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listOssBucketScanInfo({
 *   BucketName: "iboxpublic****",
 *   CurrentPage: 1,
 *   FuzzBucketName: "test",
 *   HasRisk: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   Status: 1,
 * });
 * ```
 * @throws CloudError
 */
export const listOssBucketScanInfo: TypedRoute<
  ListOssBucketScanInfoInput,
  ListOssBucketScanInfoOutput,
  ListOssBucketScanInfoHttp
> = {
  name: "ListOssBucketScanInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListOssBucketScanInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Data` of all pages: `for await (const item of paginateListOssBucketScanInfo(…))`.
 *
 * Each page is a call of listOssBucketScanInfo, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListOssBucketScanInfo({
 *   BucketName: "iboxpublic****",
 *   CurrentPage: 1,
 *   FuzzBucketName: "test",
 *   HasRisk: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   Status: 1,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListOssBucketScanInfo: Pager<
  ListOssBucketScanInfoInput,
  ListOssBucketScanInfoOutput,
  NonNullable<ListOssBucketScanInfoOutput["Data"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: listOssBucketScanInfo,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Data"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListOssBucketScanInfo as `client.http` calls it. */
export interface ListOssBucketScanInfoHttp {
  "/ListOssBucketScanInfo": {
    post: {
      parameters: {
        query: ListOssBucketScanInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListOssBucketScanInfoOutput;
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
