// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageEventOperationPageInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example PEM */
  EventKey?: string;
  /** @example PEM */
  EventName?: string;
  /** @example sensitiveFile */
  EventType?: string;
  /** @example 49616 */
  Id?: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
}

export interface DescribeImageEventOperationPageOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: DescribeImageEventOperationPageOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface DescribeImageEventOperationPageOutputData {
  List?: DescribeImageEventOperationPageOutputDataListItem[];
  PageInfo?: DescribeImageEventOperationPageOutputDataPageInfo;
}

export interface DescribeImageEventOperationPageOutputDataListItem {
  /**
   * @example [{\\"condition\\": \\"MD5\\", \\"type\\": \\"equals\\", \\"value\\":
   * \\"0083a31cc0083a31ccf7c10367a6e783e\\"}]
   */
  Conditions?: string;
  /** @example PEM */
  EventKey?: string;
  /** @example PEM */
  EventName?: string;
  /** @example sensitiveFile */
  EventType?: string;
  /** @example 2646624 */
  Id?: bigint;
  /** @example xxx */
  Note?: string;
  /** @example whitelist */
  OperationCode?: string;
  /** @example {\\"type\\": \\"repo\\", \\"value\\": \\"test-aaa/shenzhen-repo-01\\"} */
  Scenarios?: string;
  /** @example default */
  Source?: string;
}

export interface DescribeImageEventOperationPageOutputDataPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 109 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeImageEventOperationPage.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageEventOperationPageErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageEventOperationPage with one of its documented codes. */
export const isDescribeImageEventOperationPageError: ErrorGuard<DescribeImageEventOperationPageErrorCode> = (error) =>
  isCloudError(error, "DescribeImageEventOperationPage", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageEventOperationPage({
 *   CurrentPage: 1,
 *   EventKey: "PEM",
 *   EventName: "PEM",
 *   EventType: "sensitiveFile",
 *   Id: 49616,
 *   Lang: "zh",
 *   PageSize: 20,
 *   Source: "agentless",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageEventOperationPage: TypedRoute<
  DescribeImageEventOperationPageInput,
  DescribeImageEventOperationPageOutput,
  DescribeImageEventOperationPageHttp
> = {
  name: "DescribeImageEventOperationPage",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageEventOperationPage", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Data", "List", "*", "Id"], "bigint"]],
};

/**
 * Walk through `Data.List` of all pages: `for await (const item of paginateDescribeImageEventOperationPage(…))`.
 *
 * Each page is a call of describeImageEventOperationPage, made when it is needed, until
 * `Data.PageInfo.TotalCount` is reached or one is empty. `CurrentPage`, the number of the first page, is 1 and
 * `PageSize` 20 unless you say otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageEventOperationPage({
 *   CurrentPage: 1,
 *   EventKey: "PEM",
 *   EventName: "PEM",
 *   EventType: "sensitiveFile",
 *   Id: 49616,
 *   Lang: "zh",
 *   PageSize: 20,
 *   Source: "agentless",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeImageEventOperationPage: Pager<
  DescribeImageEventOperationPageInput,
  DescribeImageEventOperationPageOutput,
  NonNullable<NonNullable<DescribeImageEventOperationPageOutput["Data"]>["List"]>[number]
> = {
  route: describeImageEventOperationPage,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Data", "List"],
  total: ["Data", "PageInfo", "TotalCount"],
  paginate,
};

/** DescribeImageEventOperationPage as `client.http` calls it. */
export interface DescribeImageEventOperationPageHttp {
  "/DescribeImageEventOperationPage": {
    post: {
      parameters: {
        query?: DescribeImageEventOperationPageInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageEventOperationPageOutput;
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
