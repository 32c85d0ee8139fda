// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListFileProtectPluginStatusInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  PageSize?: number;
  /** @example FILE_PROTECT_RULE_SWITCH_TYPE_1693474122927 */
  SwitchId?: string;
}

export interface ListFileProtectPluginStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListFileProtectPluginStatusOutputDataItem[];
  PageInfo?: ListFileProtectPluginStatusOutputPageInfo;
}

export interface ListFileProtectPluginStatusOutputDataItem {
  /** @example 00_41 */
  ClientVersion?: string;
  /** @example -2 */
  InstallCode?: "0" | "-2" | (string & {});
  /** @example driver file not exist */
  InstallMessage?: string;
  /** @example true */
  Installed?: boolean;
  /** @example i-wz92q7m5hsbgfhdss*** */
  InstanceName?: string;
  /** @example 172.16.XX.XX */
  InternetIp?: string;
  /** @example 10.42.XX.XX */
  IntranetIp?: string;
  /** @example true */
  Online?: boolean;
  /** @example linux */
  Platform?: "windows" | "linux" | (string & {});
  /** @example true */
  SupportFile?: boolean;
  /** @example 6690a46c-0edb-4663-a641-3629d1a9**** */
  Uuid?: string;
}

export interface ListFileProtectPluginStatusOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 149 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListFileProtectPluginStatus.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListFileProtectPluginStatusErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListFileProtectPluginStatus with one of its documented codes. */
export const isListFileProtectPluginStatusError: ErrorGuard<ListFileProtectPluginStatusErrorCode> = (error) =>
  isCloudError(error, "ListFileProtectPluginStatus", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listFileProtectPluginStatus({
 *   CurrentPage: 1,
 *   PageSize: 10,
 *   SwitchId: "FILE_PROTECT_RULE_SWITCH_TYPE_1693474122927",
 * });
 * ```
 * @throws CloudError
 */
export const listFileProtectPluginStatus: TypedRoute<
  ListFileProtectPluginStatusInput,
  ListFileProtectPluginStatusOutput,
  ListFileProtectPluginStatusHttp
> = {
  name: "ListFileProtectPluginStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListFileProtectPluginStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Data` of all pages: `for await (const item of paginateListFileProtectPluginStatus(…))`.
 *
 * Each page is a call of listFileProtectPluginStatus, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListFileProtectPluginStatus({
 *   CurrentPage: 1,
 *   PageSize: 10,
 *   SwitchId: "FILE_PROTECT_RULE_SWITCH_TYPE_1693474122927",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListFileProtectPluginStatus: Pager<
  ListFileProtectPluginStatusInput,
  ListFileProtectPluginStatusOutput,
  NonNullable<ListFileProtectPluginStatusOutput["Data"]>[number]
> = {
  route: listFileProtectPluginStatus,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Data"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListFileProtectPluginStatus as `client.http` calls it. */
export interface ListFileProtectPluginStatusHttp {
  "/ListFileProtectPluginStatus": {
    post: {
      parameters: {
        query?: ListFileProtectPluginStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListFileProtectPluginStatusOutput;
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
