// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCompressFileDetectResultInput {
  /** @example 1 */
  CurrentPage: number;
  /** @example 0a212417e65c26ff133cfff28f6c**** */
  HashKey?: string;
  /** @example 20 */
  PageSize: number;
  /** @example 27.9.XX.XX */
  SourceIp?: string;
}

export interface ListCompressFileDetectResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: ListCompressFileDetectResultOutputPageInfo;
  ResultList?: ListCompressFileDetectResultOutputResultListItem[];
}

export interface ListCompressFileDetectResultOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 55 */
  TotalCount?: number;
}

export interface ListCompressFileDetectResultOutputResultListItem {
  /** @example { "HighLight": [ [ 23245, 23212 ] ], "FileLabel": [ "PE32", "Zip", "SFX", "encrypted" ] } */
  Ext?: string;
  /** @example 0a212417e65c26ff133cfff28f6c**** */
  HashKey?: string;
  /** @example /root/1.zip/test**** */
  Path?: string;
  /** @example 0 */
  Result?: 0 | 1 | 3 | (number & {});
  /** @example 100 */
  Score?: 60 | 70 | 80 | 100 | (number & {});
  /** @example WebShell */
  VirusType?:
    | "Trojan"
    | "WebShell"
    | "Backdoor"
    | "RansomWare"
    | "Scanner"
    | "Stealer"
    | "Malbaseware"
    | "Hacktool"
    | "Engtest"
    | "Downloader"
    | "Virus"
    | "Miner"
    | "Worm"
    | "DDoS"
    | "Malware"
    | "RiskWare"
    | "Proxytool"
    | "Suspicious"
    | "MalScript"
    | "Rootkit"
    | "Exploit"
    | (string & {});
}

/**
 * The documented error codes of ListCompressFileDetectResult.
 *
 * - `RequestTooFrequently` (HTTP 400)
 * - `GetResultFail` (HTTP 400)
 * - `InvalidApiDetectType` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 * - `SystemBusy` (HTTP 500)
 */
export type ListCompressFileDetectResultErrorCode =
  | "RequestTooFrequently"
  | "GetResultFail"
  | "InvalidApiDetectType"
  | "NoPermission"
  | "ServerError"
  | "SystemBusy";

/** Whether `error` is a failure of ListCompressFileDetectResult with one of its documented codes. */
export const isListCompressFileDetectResultError: ErrorGuard<ListCompressFileDetectResultErrorCode> = (error) =>
  isCloudError(error, "ListCompressFileDetectResult", [
    "RequestTooFrequently",
    "GetResultFail",
    "InvalidApiDetectType",
    "NoPermission",
    "ServerError",
    "SystemBusy",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listCompressFileDetectResult({
 *   CurrentPage: 1,
 *   HashKey: "0a212417e65c26ff133cfff28f6c****",
 *   PageSize: 20,
 *   SourceIp: "27.9.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const listCompressFileDetectResult: TypedRoute<
  ListCompressFileDetectResultInput,
  ListCompressFileDetectResultOutput,
  ListCompressFileDetectResultHttp
> = {
  name: "ListCompressFileDetectResult",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListCompressFileDetectResult", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `ResultList` of all pages: `for await (const item of paginateListCompressFileDetectResult(…))`.
 *
 * Each page is a call of listCompressFileDetectResult, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListCompressFileDetectResult({
 *   CurrentPage: 1,
 *   HashKey: "0a212417e65c26ff133cfff28f6c****",
 *   PageSize: 20,
 *   SourceIp: "27.9.XX.XX",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListCompressFileDetectResult: Pager<
  ListCompressFileDetectResultInput,
  ListCompressFileDetectResultOutput,
  NonNullable<ListCompressFileDetectResultOutput["ResultList"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: listCompressFileDetectResult,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["ResultList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListCompressFileDetectResult as `client.http` calls it. */
export interface ListCompressFileDetectResultHttp {
  "/ListCompressFileDetectResult": {
    post: {
      parameters: {
        query: ListCompressFileDetectResultInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCompressFileDetectResultOutput;
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
