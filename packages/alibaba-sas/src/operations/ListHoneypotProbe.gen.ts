// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListHoneypotProbeInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example probe-test */
  DisplayName?: string;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example online */
  ProbeStatus?:
    | "installed"
    | "install_failed"
    | "online"
    | "offline"
    | "unnormal"
    | "unprobe"
    | "uninstalling"
    | "uninstalled"
    | "uninstall_failed"
    | "not_exist"
    | (string & {});
  /** @example host_probe */
  ProbeType?: "host_probe" | "vpc_black_hole_probe" | (string & {});
}

export interface ListHoneypotProbeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  List?: ListHoneypotProbeOutputListItem[];
  /** @example successful */
  Message?: string;
  PageInfo?: ListHoneypotProbeOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListHoneypotProbeOutputListItem {
  ControlNode?: ListHoneypotProbeOutputListItemControlNode;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1669363825000
   */
  DeployTime?: number;
  /** @example prod-pinpoint-hd1b */
  DisplayName?: string;
  /** @example 33.53.XX.XX */
  HostIp?: string;
  /** @example windows */
  OsType?: "windows" | "linux" | (string & {});
  /** @example 4d167bb3-dd09-4a6a-a179-d5d6a5b0**** */
  ProbeId?: string;
  /** @example host_probe */
  ProbeType?: "host_probe" | "vpc_black_hole_probe" | (string & {});
  /** @example 18060096 */
  ProbeVersion?: string;
  /** @example online */
  Status?:
    | "installed"
    | "install_failed"
    | "online"
    | "offline"
    | "unnormal"
    | "unprobe"
    | "uninstalling"
    | "uninstalled"
    | "uninstall_failed"
    | "not_exist"
    | (string & {});
  /** @example 49e25e0f-bb51-4a5a-a1b3-13a4ddaa**** */
  Uuid?: string;
  /** @example vpc-5gu8iu68w9b472jbb**** */
  VpcId?: string;
}

export interface ListHoneypotProbeOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 30 */
  TotalCount?: number;
}

export interface ListHoneypotProbeOutputListItemControlNode {
  /** @example i-uf6eq0rlvu1mkh0p**** */
  EcsInstanceId?: string;
  /** @example 8ec9da17-c0e7-4642-aad6-defc9722**** */
  NodeId?: string;
  /** @example HoneypotNode1 */
  NodeName?: string;
}

/**
 * The documented error codes of ListHoneypotProbe.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListHoneypotProbeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListHoneypotProbe with one of its documented codes. */
export const isListHoneypotProbeError: ErrorGuard<ListHoneypotProbeErrorCode> = (error) =>
  isCloudError(error, "ListHoneypotProbe", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listHoneypotProbe({
 *   CurrentPage: 1,
 *   DisplayName: "probe-test",
 *   Lang: "en",
 *   PageSize: 20,
 *   ProbeStatus: "online",
 *   ProbeType: "host_probe",
 * });
 * ```
 * @throws CloudError
 */
export const listHoneypotProbe: TypedRoute<ListHoneypotProbeInput, ListHoneypotProbeOutput, ListHoneypotProbeHttp> = {
  name: "ListHoneypotProbe",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListHoneypotProbe", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateListHoneypotProbe(…))`.
 *
 * Each page is a call of listHoneypotProbe, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListHoneypotProbe({
 *   CurrentPage: 1,
 *   DisplayName: "probe-test",
 *   Lang: "en",
 *   PageSize: 20,
 *   ProbeStatus: "online",
 *   ProbeType: "host_probe",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListHoneypotProbe: Pager<
  ListHoneypotProbeInput,
  ListHoneypotProbeOutput,
  NonNullable<ListHoneypotProbeOutput["List"]>[number]
> = {
  route: listHoneypotProbe,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListHoneypotProbe as `client.http` calls it. */
export interface ListHoneypotProbeHttp {
  "/ListHoneypotProbe": {
    post: {
      parameters: {
        query?: ListHoneypotProbeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListHoneypotProbeOutput;
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
