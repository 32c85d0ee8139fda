// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { AlertLevel, ErrorResponse, Language, RequestId } from "../schemas.gen.js";

export interface ListVirusScanMachineEventInput {
  /**
   * Page to return, from 1.
   * @example 1
   */
  CurrentPage: number;
  /**
   * Language of names and texts in the response.
   * @example zh
   */
  Lang?: Language;
  /**
   * Only alerts that this task handled, from OperateVirusEvents.
   * @example 233886xx
   */
  OperateTaskId?: string;
  /**
   * How many alerts a page may have.
   * @example 20
   */
  PageSize: number;
  /**
   * Only alerts on this server, by its UUID from ListVirusScanMachine.
   * @example a6931624-c43e-4323-9128-a6be6ffdxxxx
   */
  Uuid?: string;
}

export interface ListVirusScanMachineEventOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** Alerts of this page. */
  Data?: VirusEvent[];
  /** Position and size of this page. */
  PageInfo?: ListVirusScanMachineEventOutputPageInfo;
}

/** One alert. */
export interface VirusEvent {
  /** Evidence, such as paths and addresses, for people to read. */
  Details?: VirusEvidence[];
  /**
   * Tells one alert of a virus scan from another.
   * @example 911273
   */
  EventId?: bigint;
  /**
   * What was detected, in words of the language that was chosen.
   * @example 恶意脚本代码执行
   */
  EventName?: string;
  /**
   * What the affected server is called in the asset list.
   * @example i-wz92q7m5hsbgfhdss***
   */
  InstanceName?: string;
  /**
   * Public address of the affected server.
   * @example 172.16.XX.XX
   */
  InternetIp?: string;
  /**
   * Private address of the affected server.
   * @example 10.42.XX.XX
   */
  IntranetIp?: string;
  /**
   * When it was seen last, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1682046733628
   */
  LastTimeStamp?: number;
  /** How severe an alert is. */
  Level?: AlertLevel;
}

export interface ListVirusScanMachineEventOutputPageInfo {
  /**
   * Which page this is, counted from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * How many alerts a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * Number of alerts on all pages.
   * @example 149
   */
  TotalCount?: number;
}

/** One piece of evidence. */
export interface VirusEvidence {
  /**
   * What kind of value ValueDisplay is.
   * - `download_url`: an address to download something from, such as the malware
   * - or a value that the vendor added since
   * @example download_url
   */
  InfoType?: "download_url" | (string & {});
  /**
   * What kind of evidence it is, in words, such as `Trojan Path`.
   * @example Trojan Path
   */
  NameDisplay?: string;
  /**
   * What ValueDisplay is written in.
   * - `text`: plain text
   * - `html`: HTML; clean it before you show it
   * - or a value that the vendor added since
   * @example html
   */
  Type?: "text" | "html" | (string & {});
  /**
   * The evidence itself, such as a path. It may come from the attacker; escape it.
   * @example getopt
   */
  ValueDisplay?: string;
}

/**
 * The documented error codes of ListVirusScanMachineEvent.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type ListVirusScanMachineEventErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListVirusScanMachineEvent with one of its documented codes. */
export const isListVirusScanMachineEventError: ErrorGuard<ListVirusScanMachineEventErrorCode> = (error) =>
  isCloudError(error, "ListVirusScanMachineEvent", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * List what virus scans found on a server.
 *
 * Lists the alerts that virus scans have raised on one server, or those that a task of OperateVirusEvents has
 * handled, with what was found for each.
 *
 * Permission: `yundun-sas:ListVirusScanMachineEvent`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listVirusScanMachineEvent({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   OperateTaskId: "233886xx",
 *   PageSize: 20,
 *   Uuid: "a6931624-c43e-4323-9128-a6be6ffdxxxx",
 * });
 * ```
 * @throws CloudError
 */
export const listVirusScanMachineEvent: TypedRoute<
  ListVirusScanMachineEventInput,
  ListVirusScanMachineEventOutput,
  ListVirusScanMachineEventHttp
> = {
  name: "ListVirusScanMachineEvent",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListVirusScanMachineEvent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Data", "*", "EventId"], "bigint"]],
  errors: { NoPermission: "permission", ServerError: "server" },
};

/**
 * Walk through `Data` of all pages: `for await (const item of paginateListVirusScanMachineEvent(…))`.
 *
 * Each page is a call of listVirusScanMachineEvent, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 *
 * Permission: `yundun-sas:ListVirusScanMachineEvent`.
 * @example
 * ```ts
 * for await (const item of client.paginateListVirusScanMachineEvent({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   OperateTaskId: "233886xx",
 *   PageSize: 20,
 *   Uuid: "a6931624-c43e-4323-9128-a6be6ffdxxxx",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListVirusScanMachineEvent: Pager<
  ListVirusScanMachineEventInput,
  ListVirusScanMachineEventOutput,
  VirusEvent,
  "CurrentPage" | "PageSize"
> = {
  route: listVirusScanMachineEvent,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Data"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListVirusScanMachineEvent as `client.http` calls it. */
export interface ListVirusScanMachineEventHttp {
  "/ListVirusScanMachineEvent": {
    post: {
      parameters: {
        query: ListVirusScanMachineEventInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of alerts. */
        200: {
          content: {
            "application/json": ListVirusScanMachineEventOutput;
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
