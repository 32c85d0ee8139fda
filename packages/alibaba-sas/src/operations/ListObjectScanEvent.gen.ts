// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListObjectScanEventInput {
  /** @example sha256 */
  BatchType?: "sha256" | "eventName" | (string & {});
  /** @example ltrbuck**** */
  BucketName?: string;
  /** @example 1 */
  CurrentPage: number;
  EventId?: number | bigint;
  /** @example WebShell */
  EventName?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 0552c44e243abdea1729d4507bce**** */
  Md5?: string;
  /** @example 1/2022/06/23/15/41/16559701077444693a0c6-33b2-4cc2-a99f-9f38b8b8**** */
  OssKey?: string;
  /** @example 20 */
  PageSize: number;
  /** @example 1 */
  ParentEventId?: number | bigint;
  /** @example low */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  /** @example OSS */
  Source?: "API" | "OSS" | (string & {});
  /** @example 0 */
  Status?: 0 | 1 | 2 | 3 | 4 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1683862286000
   */
  TimeEnd?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1683603086000
   */
  TimeStart?: number;
}

export interface ListObjectScanEventOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListObjectScanEventOutputDataItem[];
  PageInfo?: ListObjectScanEventOutputPageInfo;
}

export interface ListObjectScanEventOutputDataItem {
  /** @example hz-new01**** */
  BucketName?: string;
  Details?: ListObjectScanEventOutputDataItemDetailsItem[];
  /** @example true */
  DisplaySandboxResult?: "true" | "false" | (string & {});
  /** @example connect timed out */
  ErrorMsg?: string;
  /** @example 911273 */
  EventId?: bigint;
  /** @example WebShell */
  EventName?: string;
  /** @example /usr/local**** */
  FilePath?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1694576692000
   */
  FirstTime?: number;
  /** @example true */
  HasSubEvent?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1694576692000
   */
  LastTime?: number;
  /** @example <strong></strong>&nbsp&nbspmd5&nbsp&nbsp contains &nbsp&nbsp23&nbsp&nbsp */
  MatchedWhiteListRuleI18nStr?: string;
  /** @example 5b394b54ca632fe51c4ab4a6dbaf**** */
  Md5?: string;
  /** @example fail */
  OperateResult?: string;
  /** @example 1/2023/07/21/10/18/16899059356518bcf6c64-a04e-492d-a421-4ae8b888**** */
  OssKey?: string;
  /** @example test */
  Remark?: string;
  /** @example medium */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  /** @example 3c01bdbb26f358bab27f267924aa2c9a03fc**** */
  Sha1?: string;
  /** @example 3a6fed5fc11392b3ee9f81caf017b48640d7458766a8eb0382899a605b41**** */
  Sha256?: string;
  /** @example OSS */
  Source?: "API" | "OSS" | (string & {});
  /** @example 0 */
  Status?: 0 | 1 | 2 | 3 | 4 | (number & {});
}

export interface ListObjectScanEventOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 253 */
  TotalCount?: number;
}

export interface ListObjectScanEventOutputDataItemDetailsItem {
  /** @example DownloadUrl */
  Name?: string;
  /** @example DownloadUrl */
  NameDisplay?: string;
  /** @example html */
  Type?: string;
  /** @example http://gcx.cn-hangzhou.aliyuncs.com/**** */
  Value?: string;
  /** @example http://gcx.cn-hangzhou.aliyuncs.com/**** */
  ValueDisplay?: string;
}

/**
 * The documented error codes of ListObjectScanEvent.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListObjectScanEventErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListObjectScanEvent with one of its documented codes. */
export const isListObjectScanEventError: ErrorGuard<ListObjectScanEventErrorCode> = (error) =>
  isCloudError(error, "ListObjectScanEvent", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listObjectScanEvent({
 *   BatchType: "sha256",
 *   BucketName: "ltrbuck****",
 *   CurrentPage: 1,
 *   EventName: "WebShell",
 *   Lang: "zh",
 *   Md5: "0552c44e243abdea1729d4507bce****",
 *   OssKey: "1/2022/06/23/15/41/16559701077444693a0c6-33b2-4cc2-a99f-9f38b8b8****",
 *   PageSize: 20,
 *   ParentEventId: 1,
 *   RiskLevel: "low",
 *   Source: "OSS",
 *   Status: 0,
 *   TimeEnd: 1683862286000,
 *   TimeStart: 1683603086000,
 * });
 * ```
 * @throws CloudError
 */
export const listObjectScanEvent: TypedRoute<
  ListObjectScanEventInput,
  ListObjectScanEventOutput,
  ListObjectScanEventHttp
> = {
  name: "ListObjectScanEvent",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListObjectScanEvent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Data", "*", "EventId"], "bigint"]],
};

/**
 * Walk through `Data` of all pages: `for await (const item of paginateListObjectScanEvent(…))`.
 *
 * Each page is a call of listObjectScanEvent, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListObjectScanEvent({
 *   BatchType: "sha256",
 *   BucketName: "ltrbuck****",
 *   CurrentPage: 1,
 *   EventName: "WebShell",
 *   Lang: "zh",
 *   Md5: "0552c44e243abdea1729d4507bce****",
 *   OssKey: "1/2022/06/23/15/41/16559701077444693a0c6-33b2-4cc2-a99f-9f38b8b8****",
 *   PageSize: 20,
 *   ParentEventId: 1,
 *   RiskLevel: "low",
 *   Source: "OSS",
 *   Status: 0,
 *   TimeEnd: 1683862286000,
 *   TimeStart: 1683603086000,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListObjectScanEvent: Pager<
  ListObjectScanEventInput,
  ListObjectScanEventOutput,
  NonNullable<ListObjectScanEventOutput["Data"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: listObjectScanEvent,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Data"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListObjectScanEvent as `client.http` calls it. */
export interface ListObjectScanEventHttp {
  "/ListObjectScanEvent": {
    post: {
      parameters: {
        query: ListObjectScanEventInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListObjectScanEventOutput;
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
