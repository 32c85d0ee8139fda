// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListFileProtectEventInput {
  AlertLevels?: number[];
  /** @example 1 */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1683257937775
   */
  EndTime?: number;
  /** @example i-bp1g6wxdwps7s9dz**** */
  InstanceId?: string;
  /** @example ca_cpm_**** */
  InstanceName?: string;
  /** @example 120.27.XX.XX */
  InternetIp?: string;
  /** @example 172.26.XX.XX */
  IntranetIp?: string;
  /** @example READ */
  Operation?: "DELETE" | "WRITE" | "READ" | "RENAME" | "CHOWN" | (string & {});
  /** @example 20 */
  PageSize?: string;
  /** @example test-rule-1 */
  RuleName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1656038740435
   */
  StartTime?: number;
  /** @example 2 */
  Status?: "0" | "1" | "2" | "3" | (string & {});
  /** @example 4fe8e1cd-3c37-4851-b9de-124da32c**** */
  Uuid?: string;
}

export interface ListFileProtectEventOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  EventList?: ListFileProtectEventOutputEventListItem[];
  PageInfo?: ListFileProtectEventOutputPageInfo;
}

export interface ListFileProtectEventOutputEventListItem {
  /** @example 1 */
  AlertLevel?: 0 | 1 | 2 | 3 | (number & {});
  /** @example ["touch","/test/aaaa"] */
  CmdLine?: string;
  /** @example /etc/pam.d/su */
  FilePath?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1694576692000
   */
  HandleTime?: number;
  /** @example 161757 */
  Id?: bigint;
  /** @example kyy-admin-01 */
  InstanceName?: string;
  /** @example 121.40.XX.XX */
  InternetIp?: string;
  /** @example 172.22.XX.XX */
  IntranetIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1694576692000
   */
  LatestTime?: number;
  /** @example DELETE */
  Operation?: string;
  /** @example linux */
  Platform?: "windows" | "linux" | (string & {});
  /** @example /usr/bin/sshpass */
  ProcPath?: string;
  /** @example rwxr-xr-x */
  ProcPermission?: string;
  /** @example 52636 */
  ProcessId?: string;
  /** @example test */
  Remark?: string;
  /** @example test-rule-1 */
  RuleName?: string;
  /** @example 1 */
  Status?: 0 | 1 | 2 | 3 | (number & {});
  /** @example 94b44720-d982-4d20-a4e1-80a1a57b**** */
  Uuid?: string;
}

export interface ListFileProtectEventOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 149 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListFileProtectEvent.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListFileProtectEventErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListFileProtectEvent with one of its documented codes. */
export const isListFileProtectEventError: ErrorGuard<ListFileProtectEventErrorCode> = (error) =>
  isCloudError(error, "ListFileProtectEvent", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listFileProtectEvent({
 *   CurrentPage: 1,
 *   EndTime: 1683257937775,
 *   InstanceId: "i-bp1g6wxdwps7s9dz****",
 *   InstanceName: "ca_cpm_****",
 *   InternetIp: "120.27.XX.XX",
 *   IntranetIp: "172.26.XX.XX",
 *   Operation: "READ",
 *   PageSize: "20",
 *   RuleName: "test-rule-1",
 *   StartTime: 1656038740435,
 *   Status: "2",
 *   Uuid: "4fe8e1cd-3c37-4851-b9de-124da32c****",
 * });
 * ```
 * @throws CloudError
 */
export const listFileProtectEvent: TypedRoute<
  ListFileProtectEventInput,
  ListFileProtectEventOutput,
  ListFileProtectEventHttp
> = {
  name: "ListFileProtectEvent",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListFileProtectEvent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["EventList", "*", "Id"], "bigint"]],
};

/**
 * Walk through `EventList` of all pages: `for await (const item of paginateListFileProtectEvent(…))`.
 *
 * Each page is a call of listFileProtectEvent, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListFileProtectEvent({
 *   CurrentPage: 1,
 *   EndTime: 1683257937775,
 *   InstanceId: "i-bp1g6wxdwps7s9dz****",
 *   InstanceName: "ca_cpm_****",
 *   InternetIp: "120.27.XX.XX",
 *   IntranetIp: "172.26.XX.XX",
 *   Operation: "READ",
 *   PageSize: "20",
 *   RuleName: "test-rule-1",
 *   StartTime: 1656038740435,
 *   Status: "2",
 *   Uuid: "4fe8e1cd-3c37-4851-b9de-124da32c****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListFileProtectEvent: Pager<
  ListFileProtectEventInput,
  ListFileProtectEventOutput,
  NonNullable<ListFileProtectEventOutput["EventList"]>[number]
> = {
  route: listFileProtectEvent,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  texts: ["PageSize"],
  items: ["EventList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListFileProtectEvent as `client.http` calls it. */
export interface ListFileProtectEventHttp {
  "/ListFileProtectEvent": {
    post: {
      parameters: {
        query?: ListFileProtectEventInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListFileProtectEventOutput;
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
