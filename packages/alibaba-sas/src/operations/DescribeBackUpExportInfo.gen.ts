// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeBackUpExportInfoInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example suspiciousExport */
  ExportType: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
}

export interface DescribeBackUpExportInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeBackUpExportInfoOutputDataItem[];
  PageInfo?: DescribeBackUpExportInfoOutputPageInfo;
}

export interface DescribeBackUpExportInfoOutputDataItem {
  /** @example 29 */
  CurrentCount?: number;
  /** @example suspicious_event_20221203 */
  FileName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671607025000
   */
  GmtCreate?: number;
  /** @example 0 */
  Id?: bigint;
  /** @example http://xxx.oss-cn-xxx.aliyuncs.com/export/assetInstance_20221221_1671606250570.zip */
  Link?: string;
  /** @example success */
  Message?: string;
  /** @example 100 */
  Progress?: number;
  /** @example success */
  Status?: "init" | "exporting" | "success" | (string & {});
  /** @example 29 */
  TotalCount?: number;
}

export interface DescribeBackUpExportInfoOutputPageInfo {
  /** @example 9 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 29 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeBackUpExportInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeBackUpExportInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeBackUpExportInfo with one of its documented codes. */
export const isDescribeBackUpExportInfoError: ErrorGuard<DescribeBackUpExportInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeBackUpExportInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeBackUpExportInfo({
 *   CurrentPage: 1,
 *   ExportType: "suspiciousExport",
 *   Lang: "zh",
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const describeBackUpExportInfo: TypedRoute<
  DescribeBackUpExportInfoInput,
  DescribeBackUpExportInfoOutput,
  DescribeBackUpExportInfoHttp
> = {
  name: "DescribeBackUpExportInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeBackUpExportInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Data", "*", "Id"], "bigint"]],
};

/**
 * Walk through `Data` of all pages: `for await (const item of paginateDescribeBackUpExportInfo(…))`.
 *
 * Each page is a call of describeBackUpExportInfo, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 1 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeBackUpExportInfo({
 *   CurrentPage: 1,
 *   ExportType: "suspiciousExport",
 *   Lang: "zh",
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeBackUpExportInfo: Pager<
  DescribeBackUpExportInfoInput,
  DescribeBackUpExportInfoOutput,
  NonNullable<DescribeBackUpExportInfoOutput["Data"]>[number]
> = {
  route: describeBackUpExportInfo,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 1,
  items: ["Data"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeBackUpExportInfo as `client.http` calls it. */
export interface DescribeBackUpExportInfoHttp {
  "/DescribeBackUpExportInfo": {
    post: {
      parameters: {
        query: DescribeBackUpExportInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeBackUpExportInfoOutput;
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
