// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListHoneypotAlarmEventsInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example a */
  Dealed?: "a" | "y" | "n" | (string & {});
  /** @example 183.224.XX.XX */
  DstIp?: string;
  /** @example 100 */
  PageSize?: number;
  RiskLevelList?: string[];
  /** @example 185.224.XX.XX */
  SrcIp?: string;
}

export interface ListHoneypotAlarmEventsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  HoneypotAlarmEvents?: ListHoneypotAlarmEventsOutputHoneypotAlarmEventsItem[];
  PageInfo?: ListHoneypotAlarmEventsOutputPageInfo;
}

export interface ListHoneypotAlarmEventsOutputHoneypotAlarmEventsItem {
  /** @example 940272 */
  AlarmEventId?: bigint;
  /** @example Attack Honeypot */
  AlarmEventName?: string;
  /** @example Initial Access */
  AlarmEventType?: string;
  /** @example 167e6fc0d931917d2059efcd1d00f6ab */
  AlarmUniqueInfo?: string;
  /** @example 11 */
  EventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1658193602000
   */
  FirstTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1660610772000
   */
  LastTime?: number;
  MergeFieldList?: ListHoneypotAlarmEventsOutputHoneypotAlarmEventsItemMergeFieldListItem[];
  /** @example 1 */
  OperateStatus?: 1 | 2 | 4 | (number & {});
  /** @example 2 */
  RiskLevel?: "2" | "3" | "4" | (string & {});
}

export interface ListHoneypotAlarmEventsOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

export interface ListHoneypotAlarmEventsOutputHoneypotAlarmEventsItemMergeFieldListItem {
  /** @example dest_ip_ext */
  FieldExtInfo?: string;
  /** @example dest_ip_count */
  FieldKey?: string;
  /** @example level1_item3 */
  FieldType?: string;
  /** @example 1 */
  FieldValue?: string;
}

/**
 * The documented error codes of ListHoneypotAlarmEvents.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListHoneypotAlarmEventsErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListHoneypotAlarmEvents with one of its documented codes. */
export const isListHoneypotAlarmEventsError: ErrorGuard<ListHoneypotAlarmEventsErrorCode> = (error) =>
  isCloudError(error, "ListHoneypotAlarmEvents", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): two sources
 * disagree about CurrentPage (place), Dealed (place), DstIp (place) and 3 more.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listHoneypotAlarmEvents({
 *   CurrentPage: 1,
 *   Dealed: "a",
 *   DstIp: "183.224.XX.XX",
 *   PageSize: 100,
 *   SrcIp: "185.224.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const listHoneypotAlarmEvents: TypedRoute<
  ListHoneypotAlarmEventsInput,
  ListHoneypotAlarmEventsOutput,
  ListHoneypotAlarmEventsHttp
> = {
  name: "ListHoneypotAlarmEvents",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "ListHoneypotAlarmEvents", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["HoneypotAlarmEvents", "*", "AlarmEventId"], "bigint"]],
};

/**
 * Walk through `HoneypotAlarmEvents` of all pages: `for await (const item of
 * paginateListHoneypotAlarmEvents(…))`.
 *
 * Each page is a call of listHoneypotAlarmEvents, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 100 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListHoneypotAlarmEvents({
 *   CurrentPage: 1,
 *   Dealed: "a",
 *   DstIp: "183.224.XX.XX",
 *   PageSize: 100,
 *   SrcIp: "185.224.XX.XX",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListHoneypotAlarmEvents: Pager<
  ListHoneypotAlarmEventsInput,
  ListHoneypotAlarmEventsOutput,
  NonNullable<ListHoneypotAlarmEventsOutput["HoneypotAlarmEvents"]>[number]
> = {
  route: listHoneypotAlarmEvents,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 100,
  items: ["HoneypotAlarmEvents"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListHoneypotAlarmEvents as `client.http` calls it. */
export interface ListHoneypotAlarmEventsHttp {
  "/ListHoneypotAlarmEvents": {
    get: {
      parameters: {
        query?: ListHoneypotAlarmEventsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListHoneypotAlarmEventsOutput;
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
