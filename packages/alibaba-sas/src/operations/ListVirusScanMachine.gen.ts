// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListVirusScanMachineInput {
  /**
   * Page to return, from 1.
   * @example 1
   */
  CurrentPage: number;
  /**
   * How many servers a page may have.
   * @example 20
   */
  PageSize: number;
  /**
   * Only servers that are called so or have this address.
   * @example 192.168.1****
   */
  Remark?: string;
  /**
   * Only this server, by its UUID in Security Center.
   * @example 7cc91747-2845-40d4-bb69-c077597f****
   */
  Uuid?: string;
}

export interface ListVirusScanMachineOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** Servers of this page. */
  Data?: InfectedServer[];
  /** Position and size of this page. */
  PageInfo?: ListVirusScanMachineOutputPageInfo;
}

/** One server with findings. */
export interface InfectedServer {
  /**
   * How many alerts of virus scans it has.
   * @example 28
   */
  EventCount?: number;
  /**
   * Server as its product calls it, such as `i-bp180bogui4fc0z4****`.
   * @example i-bp180bogui4fc0z4****
   */
  InstanceId?: string;
  /**
   * What the server is called in the asset list.
   * @example centos****
   */
  InstanceName?: string;
  /**
   * Public address of the server.
   * @example 172.16.XX.XX
   */
  InternetIp?: string;
  /**
   * Private address of the server.
   * @example 10.42.XX.XX
   */
  IntranetIp?: string;
  /**
   * Server in Security Center's own numbering, as ListVirusScanMachineEvent takes it.
   * @example 6690a46c-0edb-4663-a641-3629d1a9****
   */
  Uuid?: string;
}

export interface ListVirusScanMachineOutputPageInfo {
  /**
   * Which page this is, counted from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * How many servers a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * Number of servers on all pages.
   * @example 168
   */
  TotalCount?: number;
}

/**
 * The documented error codes of ListVirusScanMachine.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type ListVirusScanMachineErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListVirusScanMachine with one of its documented codes. */
export const isListVirusScanMachineError: ErrorGuard<ListVirusScanMachineErrorCode> = (error) =>
  isCloudError(error, "ListVirusScanMachine", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * List servers on which virus scans found something.
 *
 * Lists the servers with alerts of virus scans, with how many each has. ListVirusScanMachineEvent lists the
 * alerts of one.
 *
 * Permission: `yundun-sas:ListVirusScanMachine`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listVirusScanMachine({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   Remark: "192.168.1****",
 *   Uuid: "7cc91747-2845-40d4-bb69-c077597f****",
 * });
 * ```
 * @throws CloudError
 */
export const listVirusScanMachine: TypedRoute<
  ListVirusScanMachineInput,
  ListVirusScanMachineOutput,
  ListVirusScanMachineHttp
> = {
  name: "ListVirusScanMachine",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListVirusScanMachine", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/**
 * Walk through `Data` of all pages: `for await (const item of paginateListVirusScanMachine(…))`.
 *
 * Each page is a call of listVirusScanMachine, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 *
 * Permission: `yundun-sas:ListVirusScanMachine`.
 * @example
 * ```ts
 * for await (const item of client.paginateListVirusScanMachine({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   Remark: "192.168.1****",
 *   Uuid: "7cc91747-2845-40d4-bb69-c077597f****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListVirusScanMachine: Pager<
  ListVirusScanMachineInput,
  ListVirusScanMachineOutput,
  InfectedServer,
  "CurrentPage" | "PageSize"
> = {
  route: listVirusScanMachine,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Data"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListVirusScanMachine as `client.http` calls it. */
export interface ListVirusScanMachineHttp {
  "/ListVirusScanMachine": {
    post: {
      parameters: {
        query: ListVirusScanMachineInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of servers. */
        200: {
          content: {
            "application/json": ListVirusScanMachineOutput;
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
