// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSuspEventQuaraFilesInput {
  /**
   * Page to return, from 1. A string of digits, unlike the number in the response.
   * @example 1
   */
  CurrentPage?: string;
  /**
   * Where the call comes from; always `sas`.
   * @example sas
   */
  From?: string;
  /**
   * Only files of servers in this group of the asset list; use GroupingId.
   * @deprecated
   * @example 10541428
   */
  GroupId?: string;
  /**
   * Only files of servers in this group of the asset list.
   * @example 11472451
   */
  GroupingId?: number | bigint;
  /**
   * How many files a page may have. A string of digits.
   * @example 20
   */
  PageSize?: string;
  /**
   * Only the file with this key, 32 hexadecimal digits, as Tag of the response has them.
   * @example a31337789f64d39b2219733ec99f9af7
   */
  QuaraTag?: string;
  /**
   * IP address that the request comes from; it may be left out.
   * @example 59.82.XX.XX
   */
  SourceIp?: string;
  /**
   * Only files in this state.
   * @example quaraDone
   */
  Status?: QuarantineStatus;
}

export interface DescribeSuspEventQuaraFilesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Number of files on this page.
   * @example 7
   */
  Count?: number;
  /**
   * Which page this is, counted from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * How many files a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * Number of files on all pages.
   * @example 38
   */
  TotalCount?: number;
  /** Quarantined files, one page of them. */
  QuaraFiles?: QuarantinedFile[];
}

/**
 * Where a file is on its way into quarantine or back.
 * - `quaraing`: is being quarantined
 * - `quaraDone`: in quarantine
 * - `quaraFailed`: could not be quarantined
 * - `rollbacking`: is being put back
 * - `rollbackDone`: was put back
 * - `rollbackFailed`: could not be put back
 * - or a value that the vendor added since
 */
export type QuarantineStatus =
  | "quaraing"
  | "quaraDone"
  | "quaraFailed"
  | "rollbacking"
  | "rollbackDone"
  | "rollbackFailed"
  | (string & {});

/** One file and the server it comes from. */
export interface QuarantinedFile {
  /**
   * What was detected in it, such as `WEBSHELL`.
   * @example WEBSHELL
   */
  EventName?: string;
  /**
   * Kind of the quarantine as a code, such as `WebshellQuaraEventType`.
   * @example WebshellQuaraEventType
   */
  EventType?: string;
  /**
   * The file; what QuaraFileId of RollbackSuspEventQuaraFile takes.
   * @example 26918
   */
  Id?: number;
  /**
   * Server as its product calls it, such as `i-2ze9t1qp36n1436m****`.
   * @example i-2ze9t1qp36n1436m****
   */
  InstanceId?: string;
  /**
   * What the server is called in the asset list.
   * @example iZwz98dkiw3vbrtqrt5v****
   */
  InstanceName?: string;
  /**
   * Public address of the server.
   * @example 47.XX.XX.131
   */
  InternetIp?: string;
  /**
   * Private address of the server.
   * @example 192.168.XX.XX
   */
  IntranetIp?: string;
  /**
   * Public address of the server, as in InternetIp.
   * @example 47.XX.XX.131
   */
  Ip?: string;
  /**
   * Address to download the file from. It is malware: open it in a sandbox only.
   * @example https://xxx.xxx/xxx
   */
  Link?: string;
  /**
   * MD5 of its content, 32 hexadecimal digits.
   * @example 5ddebe926acc7ed39a664409bfd0ec10
   */
  Md5?: string;
  /**
   * When the entry was updated last, as text of an undocumented time zone.
   * @example 2020-06-11 20:37:08
   */
  ModifyTime?: string;
  /**
   * Where it was on the server. The attacker chose it; escape it.
   * @example /var/www/html/webshell-sample-master/others/defc3e21bab59e2a2ab49f7eda99f65f83d4d349.jpg
   */
  Path?: string;
  /** Where a file is on its way into quarantine or back. */
  Status?: QuarantineStatus;
  /**
   * Key of the entry, 32 hexadecimal digits; the filter QuaraTag has the same form.
   * @example 228f890e56eae9eec6a42c7ea801b538
   */
  Tag?: string;
  /**
   * Server in Security Center's own numbering.
   * @example 04a0e735-ad32-4835-b635-0458d77b****
   */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeSuspEventQuaraFiles.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation. Which RAM action it needs is not
 *   documented.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeSuspEventQuaraFilesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSuspEventQuaraFiles with one of its documented codes. */
export const isDescribeSuspEventQuaraFilesError: ErrorGuard<DescribeSuspEventQuaraFilesErrorCode> = (error) =>
  isCloudError(error, "DescribeSuspEventQuaraFiles", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * List quarantined files.
 *
 * Lists the files that the handling of alerts has put into quarantine, with the server and path they come from.
 * RollbackSuspEventQuaraFile puts one back.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSuspEventQuaraFiles({
 *   CurrentPage: "1",
 *   From: "sas",
 *   GroupId: "10541428",
 *   GroupingId: 11472451,
 *   PageSize: "20",
 *   QuaraTag: "a31337789f64d39b2219733ec99f9af7",
 *   SourceIp: "59.82.XX.XX",
 *   Status: "quaraDone",
 * });
 * ```
 * @throws CloudError
 */
export const describeSuspEventQuaraFiles: TypedRoute<
  DescribeSuspEventQuaraFilesInput,
  DescribeSuspEventQuaraFilesOutput,
  DescribeSuspEventQuaraFilesHttp
> = {
  name: "DescribeSuspEventQuaraFiles",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSuspEventQuaraFiles", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/**
 * Walk through `QuaraFiles` of all pages: `for await (const item of paginateDescribeSuspEventQuaraFiles(…))`.
 *
 * Each page is a call of describeSuspEventQuaraFiles, made when it is needed, until `TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeSuspEventQuaraFiles({
 *   CurrentPage: "1",
 *   From: "sas",
 *   GroupId: "10541428",
 *   GroupingId: 11472451,
 *   PageSize: "20",
 *   QuaraTag: "a31337789f64d39b2219733ec99f9af7",
 *   SourceIp: "59.82.XX.XX",
 *   Status: "quaraDone",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeSuspEventQuaraFiles: Pager<
  DescribeSuspEventQuaraFilesInput,
  DescribeSuspEventQuaraFilesOutput,
  QuarantinedFile
> = {
  route: describeSuspEventQuaraFiles,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  texts: ["CurrentPage", "PageSize"],
  items: ["QuaraFiles"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeSuspEventQuaraFiles as `client.http` calls it. */
export interface DescribeSuspEventQuaraFilesHttp {
  "/DescribeSuspEventQuaraFiles": {
    post: {
      parameters: {
        query?: DescribeSuspEventQuaraFilesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of files. */
        200: {
          content: {
            "application/json": DescribeSuspEventQuaraFilesOutput;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
