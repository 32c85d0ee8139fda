// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAgentlessMaliciousFilesInput {
  /** @example 1 */
  CurrentPage: number;
  /** @example Y */
  Dealed?: "Y" | "N" | (string & {});
  EventId?: number | bigint;
  /** @example WebShell */
  FuzzyMaliciousName?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example remind,suspicious */
  Levels?: "serious" | "suspicious" | "remind" | (string & {});
  /** @example d836968041f7683b5459**** */
  MaliciousMd5?: string;
  /** @example WebShell */
  MaliciousType?: string;
  /** @example 20 */
  PageSize: string;
  /** @example 192.168.XX.XX */
  Remark?: string;
  ScanRange?: string[];
  /** @example d2d94e8b-bb25-4744-8004-1e08a53c**** */
  Uuid?: string;
}

export interface ListAgentlessMaliciousFilesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: ListAgentlessMaliciousFilesOutputListItem[];
  PageInfo?: ListAgentlessMaliciousFilesOutputPageInfo;
}

export interface ListAgentlessMaliciousFilesOutputListItem {
  Details?: ListAgentlessMaliciousFilesOutputListItemDetailsItem[];
  /**
   * @example https://upgrade-rule-pkg.oss-cn-beijing.aliyuncs.com/totalpackage/rule/V3.166.2/totalpackage_rule_V3.16_6.2_tip_20230220110****
   */
  DownloadUrl?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  FilePath?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  FirstScanTimestamp?: number;
  /** @example {\\"highlight\\":{\\"ruleVersion\\":\\"20230223\\",\\"ruleId\\":600139,\\"events\\":[[207,284]]}} */
  HighLight?: string;
  /** @example 0 */
  Id?: bigint;
  /** @example sql-test-001**** */
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
  Level?: "serious" | "suspicious" | "remind" | (string & {});
  /** @example 1f2e13a7c51ee89316ae50066515**** */
  MaliciousMd5?: string;
  /** @example WebShell */
  MaliciousName?: string;
  /** @example WebShell */
  MaliciousType?: string;
  Notes?: ListAgentlessMaliciousFilesOutputListItemNotesItem[];
  /** @example addWhitelist.USER.Success */
  OperateResult?: string;
  /** @example 168257753**** */
  OperateTimestamp?: string;
  /** @example /dev/xvda1 */
  Partition?: string;
  /** @example m-**** */
  TargetId?: string;
  /** @example jenkins**** */
  TargetName?: string;
  /** @example 2 */
  TargetType?: string;
  /** @example 49e25e0f-bb51-4a5a-a1b3-13a4ddaa**** */
  Uuid?: string;
}

export interface ListAgentlessMaliciousFilesOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 23 */
  TotalCount?: number;
}

export interface ListAgentlessMaliciousFilesOutputListItemDetailsItem {
  /** @example MD5 */
  Name?: string;
  /** @example ${suspicious.mp.db.maliciousfilemd5} */
  NameKey?: string;
  /** @example text */
  Type?: string;
  /** @example 1 */
  Value?: string;
}

export interface ListAgentlessMaliciousFilesOutputListItemNotesItem {
  /** @example Serious*** */
  Note?: string;
  /** @example 50**** */
  NoteId?: string;
  /** @example 2023-04-27 14:49:21 */
  NoteTime?: string;
}

/**
 * The documented error codes of ListAgentlessMaliciousFiles.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListAgentlessMaliciousFilesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListAgentlessMaliciousFiles with one of its documented codes. */
export const isListAgentlessMaliciousFilesError: ErrorGuard<ListAgentlessMaliciousFilesErrorCode> = (error) =>
  isCloudError(error, "ListAgentlessMaliciousFiles", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAgentlessMaliciousFiles({
 *   CurrentPage: 1,
 *   Dealed: "Y",
 *   FuzzyMaliciousName: "WebShell",
 *   Lang: "zh",
 *   Levels: "remind,suspicious",
 *   MaliciousMd5: "d836968041f7683b5459****",
 *   MaliciousType: "WebShell",
 *   PageSize: "20",
 *   Remark: "192.168.XX.XX",
 *   Uuid: "d2d94e8b-bb25-4744-8004-1e08a53c****",
 * });
 * ```
 * @throws CloudError
 */
export const listAgentlessMaliciousFiles: TypedRoute<
  ListAgentlessMaliciousFilesInput,
  ListAgentlessMaliciousFilesOutput,
  ListAgentlessMaliciousFilesHttp
> = {
  name: "ListAgentlessMaliciousFiles",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAgentlessMaliciousFiles", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["List", "*", "Id"], "bigint"]],
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateListAgentlessMaliciousFiles(…))`.
 *
 * Each page is a call of listAgentlessMaliciousFiles, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAgentlessMaliciousFiles({
 *   CurrentPage: 1,
 *   Dealed: "Y",
 *   FuzzyMaliciousName: "WebShell",
 *   Lang: "zh",
 *   Levels: "remind,suspicious",
 *   MaliciousMd5: "d836968041f7683b5459****",
 *   MaliciousType: "WebShell",
 *   PageSize: "20",
 *   Remark: "192.168.XX.XX",
 *   Uuid: "d2d94e8b-bb25-4744-8004-1e08a53c****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAgentlessMaliciousFiles: Pager<
  ListAgentlessMaliciousFilesInput,
  ListAgentlessMaliciousFilesOutput,
  NonNullable<ListAgentlessMaliciousFilesOutput["List"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: listAgentlessMaliciousFiles,
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

/** ListAgentlessMaliciousFiles as `client.http` calls it. */
export interface ListAgentlessMaliciousFilesHttp {
  "/ListAgentlessMaliciousFiles": {
    post: {
      parameters: {
        query: ListAgentlessMaliciousFilesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAgentlessMaliciousFilesOutput;
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
