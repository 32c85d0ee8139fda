// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAgentlessRelateMaliciousInput {
  /** @example 1 */
  CurrentPage: number;
  EventId?: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize: string;
  /** @example default */
  Scenario?: string;
}

export interface ListAgentlessRelateMaliciousOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: ListAgentlessRelateMaliciousOutputListItem[];
  PageInfo?: ListAgentlessRelateMaliciousOutputPageInfo;
}

export interface ListAgentlessRelateMaliciousOutputListItem {
  Details?: ListAgentlessRelateMaliciousOutputListItemDetailsItem[];
  /** @example https://upgrade-rule-pkg.oss-cn-beijing.aliyuncs.com/totalpackage/*** */
  DownloadUrl?: string;
  /** @example /root/logs/arms/tracelogs/log**** */
  FilePath?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  FirstScanTimestamp?: number;
  /** @example {\\"highlight\\":{\\"ruleVersion\\":\\"20230223\\",\\"ruleId\\":600139,\\"events\\":[[207,284]]}} */
  HighLight?: string;
  /** @example 8012 */
  Id?: bigint;
  /** @example sql-test-0**** */
  InstanceName?: string;
  /** @example 8.210.XX.XX */
  InternetIp?: string;
  /** @example 172.25.XX.XX */
  IntranetIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  LatestScanTimestamp?: number;
  /** @example serious */
  Level?: string;
  /** @example 1f2e13a7c51ee89316ae50066515**** */
  MaliciousMd5?: string;
  /** @example WebShell */
  MaliciousName?: string;
  /** @example WebShell */
  MaliciousType?: string;
  /** @example addWhitelist.USER.Success */
  OperateResult?: string;
  /** @example 168257753**** */
  OperateTimestamp?: string;
  /** @example /dev/xvda1 */
  Partition?: string;
  /** @example m-**** */
  TargetId?: string;
  /** @example image_*** */
  TargetName?: string;
  /** @example 2 */
  TargetType?: "1" | "2" | (string & {});
  /** @example 49e25e0f-bb51-4a5a-a1b3-13a4ddaa**** */
  Uuid?: string;
}

export interface ListAgentlessRelateMaliciousOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 197 */
  TotalCount?: number;
}

export interface ListAgentlessRelateMaliciousOutputListItemDetailsItem {
  /** @example MD5 */
  Name?: string;
  /** @example ${suspicious.mp.db.maliciousfilemd5} */
  NameKey?: string;
  /** @example text */
  Type?: string;
  /** @example 1f2e13a7c51ee89316ae50066515**** */
  Value?: string;
}

/**
 * The documented error codes of ListAgentlessRelateMalicious.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListAgentlessRelateMaliciousErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListAgentlessRelateMalicious with one of its documented codes. */
export const isListAgentlessRelateMaliciousError: ErrorGuard<ListAgentlessRelateMaliciousErrorCode> = (error) =>
  isCloudError(error, "ListAgentlessRelateMalicious", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAgentlessRelateMalicious({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: "20",
 *   Scenario: "default",
 * });
 * ```
 * @throws CloudError
 */
export const listAgentlessRelateMalicious: TypedRoute<
  ListAgentlessRelateMaliciousInput,
  ListAgentlessRelateMaliciousOutput,
  ListAgentlessRelateMaliciousHttp
> = {
  name: "ListAgentlessRelateMalicious",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAgentlessRelateMalicious", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["List", "*", "Id"], "bigint"]],
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateListAgentlessRelateMalicious(…))`.
 *
 * Each page is a call of listAgentlessRelateMalicious, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAgentlessRelateMalicious({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: "20",
 *   Scenario: "default",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAgentlessRelateMalicious: Pager<
  ListAgentlessRelateMaliciousInput,
  ListAgentlessRelateMaliciousOutput,
  NonNullable<ListAgentlessRelateMaliciousOutput["List"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: listAgentlessRelateMalicious,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  texts: ["PageSize"],
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListAgentlessRelateMalicious as `client.http` calls it. */
export interface ListAgentlessRelateMaliciousHttp {
  "/ListAgentlessRelateMalicious": {
    post: {
      parameters: {
        query: ListAgentlessRelateMaliciousInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAgentlessRelateMaliciousOutput;
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
