// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeEmgVulItemInput {
  /** @example 0 */
  CheckType?: 0 | 1 | (number & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 10 */
  PageSize?: number;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example y */
  RiskStatus?: "y" | "n" | (string & {});
  /** @example python */
  ScanType?: "python" | "scan" | (string & {});
  /** @example Changjietong T + SetupAccount/Upload.aspx file Upload vulnerability (CNVD-2022-60632) */
  VulName?: string;
}

export interface DescribeEmgVulItemOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  CurrentPage?: number;
  GroupedVulItems?: DescribeEmgVulItemOutputGroupedVulItemsItem[];
  /** @example 10 */
  PageSize?: number;
  /** @example 1 */
  TotalCount?: number;
}

export interface DescribeEmgVulItemOutputGroupedVulItemsItem {
  /** @example Changjietong T + SetupAccount/Upload.aspx file Upload vulnerability (CNVD-2022-60632) */
  AliasName?: string;
  /** @example 1 */
  CheckType?: number;
  Description?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1619286031000
   */
  GmtLastCheck?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1618887687000
   */
  GmtPublish?: number;
  /** @example scan:AVD-2021-179344 */
  Name?: string;
  /** @example 0 */
  PendingCount?: number;
  /** @example 50 */
  Progress?: number;
  /** @example 1 */
  RaspDefend?: 0 | 1 | (number & {});
  /** @example 30 */
  Status?: 10 | 20 | 30 | (number & {});
  /** @example scan */
  Type?: "python" | "scan" | (string & {});
}

/**
 * The documented error codes of DescribeEmgVulItem.
 *
 * - `NoPermission` (HTTP 400)
 * - `UnknownError` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeEmgVulItemErrorCode = "NoPermission" | "UnknownError" | "ServerError";

/** Whether `error` is a failure of DescribeEmgVulItem with one of its documented codes. */
export const isDescribeEmgVulItemError: ErrorGuard<DescribeEmgVulItemErrorCode> = (error) =>
  isCloudError(error, "DescribeEmgVulItem", ["NoPermission", "UnknownError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeEmgVulItem({
 *   CheckType: 0,
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 10,
 *   RiskStatus: "y",
 *   ScanType: "python",
 *   VulName: "Changjietong T + SetupAccount/Upload.aspx file Upload vulnerability (CNVD-2022-60632)",
 * });
 * ```
 * @throws CloudError
 */
export const describeEmgVulItem: TypedRoute<
  DescribeEmgVulItemInput,
  DescribeEmgVulItemOutput,
  DescribeEmgVulItemHttp
> = {
  name: "DescribeEmgVulItem",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeEmgVulItem", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `GroupedVulItems` of all pages: `for await (const item of paginateDescribeEmgVulItem(…))`.
 *
 * Each page is a call of describeEmgVulItem, made when it is needed, until `TotalCount` is reached or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeEmgVulItem({
 *   CheckType: 0,
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 10,
 *   RiskStatus: "y",
 *   ScanType: "python",
 *   VulName: "Changjietong T + SetupAccount/Upload.aspx file Upload vulnerability (CNVD-2022-60632)",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeEmgVulItem: Pager<
  DescribeEmgVulItemInput,
  DescribeEmgVulItemOutput,
  NonNullable<DescribeEmgVulItemOutput["GroupedVulItems"]>[number]
> = {
  route: describeEmgVulItem,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["GroupedVulItems"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeEmgVulItem as `client.http` calls it. */
export interface DescribeEmgVulItemHttp {
  "/DescribeEmgVulItem": {
    post: {
      parameters: {
        query?: DescribeEmgVulItemInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeEmgVulItemOutput;
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
