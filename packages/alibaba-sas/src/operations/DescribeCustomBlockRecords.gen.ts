// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCustomBlockRecordsInput {
  /** @example 117.66.XX.XX */
  BlockIp?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  ResourceOwnerId?: number | bigint;
  /** @example 1 */
  Status?: 0 | 1 | 2 | (number & {});
}

export interface DescribeCustomBlockRecordsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeCustomBlockRecordsOutputPageInfo;
  RecordList?: DescribeCustomBlockRecordsOutputRecordListItem[];
}

export interface DescribeCustomBlockRecordsOutputPageInfo {
  /** @example 3 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 708 */
  TotalCount?: number;
}

export interface DescribeCustomBlockRecordsOutputRecordListItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671506882063
   */
  BlockExpireDate?: number;
  /** @example 45.227.XX.XX */
  BlockIp?: string;
  /** @example in */
  Bound?: "in" | "out" | (string & {});
  /** @example 4 */
  EnableCount?: number;
  /** @example 353376 */
  Id?: bigint;
  /** @example 6 */
  ServerCount?: number;
  /** @example UserRule */
  Source?: string;
  /** @example 1 */
  Status?: 0 | 1 | 2 | (number & {});
  TargetList?: DescribeCustomBlockRecordsOutputRecordListItemTargetListItem[];
}

export interface DescribeCustomBlockRecordsOutputRecordListItemTargetListItem {
  /** @example 032b618f-b220-4a0d-bd37-fbdc6******* */
  Target?: string;
  /** @example uuid */
  TargetType?: string;
}

/**
 * The documented error codes of DescribeCustomBlockRecords.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCustomBlockRecordsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeCustomBlockRecords with one of its documented codes. */
export const isDescribeCustomBlockRecordsError: ErrorGuard<DescribeCustomBlockRecordsErrorCode> = (error) =>
  isCloudError(error, "DescribeCustomBlockRecords", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCustomBlockRecords({
 *   BlockIp: "117.66.XX.XX",
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   Status: 1,
 * });
 * ```
 * @throws CloudError
 */
export const describeCustomBlockRecords: TypedRoute<
  DescribeCustomBlockRecordsInput,
  DescribeCustomBlockRecordsOutput,
  DescribeCustomBlockRecordsHttp
> = {
  name: "DescribeCustomBlockRecords",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCustomBlockRecords", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["RecordList", "*", "Id"], "bigint"]],
};

/**
 * Walk through `RecordList` of all pages: `for await (const item of paginateDescribeCustomBlockRecords(…))`.
 *
 * Each page is a call of describeCustomBlockRecords, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeCustomBlockRecords({
 *   BlockIp: "117.66.XX.XX",
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   Status: 1,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeCustomBlockRecords: Pager<
  DescribeCustomBlockRecordsInput,
  DescribeCustomBlockRecordsOutput,
  NonNullable<DescribeCustomBlockRecordsOutput["RecordList"]>[number]
> = {
  route: describeCustomBlockRecords,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["RecordList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeCustomBlockRecords as `client.http` calls it. */
export interface DescribeCustomBlockRecordsHttp {
  "/DescribeCustomBlockRecords": {
    post: {
      parameters: {
        query?: DescribeCustomBlockRecordsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCustomBlockRecordsOutput;
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
