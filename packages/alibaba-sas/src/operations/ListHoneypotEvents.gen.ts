// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListHoneypotEventsInput {
  AgentIdList?: string[];
  /** @example 1259925 */
  AlarmEventId?: number | bigint;
  /** @example 1 */
  CurrentPage?: number;
  /** @example y */
  Dealed?: "y" | "n" | "a" | (string & {});
  HoneypotIdList?: string[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 10 */
  PageSize?: number;
  /** @example cd48604a-1694-4f03-ade0-ec6994c3***** */
  PortraitId?: string;
  /** @example 2F9CE167-58D5-5DA6-AA3B-923EED02**** */
  RequestId?: string;
  RiskLevelList?: string[];
  /** @example 185.237.96.*** */
  SrcIp?: string;
}

export interface ListHoneypotEventsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  HoneypotEvents?: ListHoneypotEventsOutputHoneypotEventsItem[];
  PageInfo?: ListHoneypotEventsOutputPageInfo;
}

export interface ListHoneypotEventsOutputHoneypotEventsItem {
  /** @example 27d44bd5815d401992ea672874d9**** */
  AgentId?: string;
  /** @example 1193474_test_**** */
  AgentName?: string;
  /** @example 1900752 */
  AlarmEventId?: bigint;
  /** @example 112.126.205.*** */
  DstIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1692670297
   */
  FirstTime?: number;
  /** @example 主机 tcp监听**** */
  HoneypotName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1676558664
   */
  LastTime?: number;
  /** @example 北京市 */
  Location?: string;
  MergeFieldList?: ListHoneypotEventsOutputHoneypotEventsItemMergeFieldListItem[];
  /** @example tcp */
  Protocol?: "tcp" | "udp" | (string & {});
  /** @example 4 */
  RiskLevel?: "2" | "3" | "4" | (string & {});
  /** @example 70427821 */
  SecurityEventId?: bigint;
  /** @example 192.168.62.*** */
  SrcIp?: string;
}

export interface ListHoneypotEventsOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /**
   * @example CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAGYXFWIAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM1Mzc3Njc4MzA2ODY5NmI2YTY*********
   */
  LastRowKey?: string;
  /** @example B604532DEF982B875E8360A6EFA3B*** */
  NextToken?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 30 */
  TotalCount?: number;
}

export interface ListHoneypotEventsOutputHoneypotEventsItemMergeFieldListItem {
  /** @example data */
  FieldExtInfo?: string;
  /** @example type */
  FieldKey?: string;
  /** @example level2_item1 */
  FieldType?: string;
  /** @example web_access */
  FieldValue?: string;
}

/**
 * The documented error codes of ListHoneypotEvents.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListHoneypotEventsErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListHoneypotEvents with one of its documented codes. */
export const isListHoneypotEventsError: ErrorGuard<ListHoneypotEventsErrorCode> = (error) =>
  isCloudError(error, "ListHoneypotEvents", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): two sources
 * disagree about AgentIdList (place), AlarmEventId (place), CurrentPage (place) and 6 more.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listHoneypotEvents({
 *   AlarmEventId: 1259925,
 *   CurrentPage: 1,
 *   Dealed: "y",
 *   Lang: "zh",
 *   PageSize: 10,
 *   PortraitId: "cd48604a-1694-4f03-ade0-ec6994c3*****",
 *   RequestId: "2F9CE167-58D5-5DA6-AA3B-923EED02****",
 *   SrcIp: "185.237.96.***",
 * });
 * ```
 * @throws CloudError
 */
export const listHoneypotEvents: TypedRoute<
  ListHoneypotEventsInput,
  ListHoneypotEventsOutput,
  ListHoneypotEventsHttp
> = {
  name: "ListHoneypotEvents",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "ListHoneypotEvents", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["HoneypotEvents", "*", "AlarmEventId"], "bigint"],
    [["HoneypotEvents", "*", "SecurityEventId"], "bigint"],
  ],
};

/**
 * Walk through `HoneypotEvents` of all pages: `for await (const item of paginateListHoneypotEvents(…))`.
 *
 * Each page is a call of listHoneypotEvents, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListHoneypotEvents({
 *   AlarmEventId: 1259925,
 *   CurrentPage: 1,
 *   Dealed: "y",
 *   Lang: "zh",
 *   PageSize: 10,
 *   PortraitId: "cd48604a-1694-4f03-ade0-ec6994c3*****",
 *   RequestId: "2F9CE167-58D5-5DA6-AA3B-923EED02****",
 *   SrcIp: "185.237.96.***",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListHoneypotEvents: Pager<
  ListHoneypotEventsInput,
  ListHoneypotEventsOutput,
  NonNullable<ListHoneypotEventsOutput["HoneypotEvents"]>[number]
> = {
  route: listHoneypotEvents,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["HoneypotEvents"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListHoneypotEvents as `client.http` calls it. */
export interface ListHoneypotEventsHttp {
  "/ListHoneypotEvents": {
    get: {
      parameters: {
        query?: ListHoneypotEventsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListHoneypotEventsOutput;
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
