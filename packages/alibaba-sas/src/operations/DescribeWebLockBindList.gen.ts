// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWebLockBindListInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 192.168.XX.XX */
  Remark?: string;
  /** @example 116.30.XX.XX */
  SourceIp?: string;
  /** @example on */
  Status?: "on" | "off" | (string & {});
  /** @example 7151f27e-1d51-4e98-a540-8936a**** */
  Uuid?: string;
}

export interface DescribeWebLockBindListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BindList?: DescribeWebLockBindListOutputBindListItem[];
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 11409 */
  TotalCount?: number;
}

export interface DescribeWebLockBindListOutputBindListItem {
  /** @example 2 */
  AuditCount?: string;
  /** @example 10 */
  BlockCount?: string;
  /** @example 5 */
  DirCount?: string;
  /** @example testName */
  InstanceName?: string;
  /** @example 54.169.XX.XX */
  InternetIp?: string;
  /** @example 192.168.XX.XX */
  IntranetIp?: string;
  /** @example Linux */
  Os?: string;
  /** @example 99 */
  Percent?: number;
  /** @example 2001 */
  ServiceCode?: "2001" | "9999" | (string & {});
  /** @example client offline */
  ServiceDetail?: "client offline" | "timeout" | (string & {});
  /** @example stop */
  ServiceStatus?: "stop" | "initializing" | "exception" | "running" | "closing" | (string & {});
  /** @example on */
  Status?: "on" | "off" | (string & {});
  /** @example inet-12345**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeWebLockBindList.
 *
 * - `NoPermission` (HTTP 400)
 * - `InternalError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeWebLockBindListErrorCode = "NoPermission" | "InternalError" | "ServerError";

/** Whether `error` is a failure of DescribeWebLockBindList with one of its documented codes. */
export const isDescribeWebLockBindListError: ErrorGuard<DescribeWebLockBindListErrorCode> = (error) =>
  isCloudError(error, "DescribeWebLockBindList", ["NoPermission", "InternalError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeWebLockBindList({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   Remark: "192.168.XX.XX",
 *   SourceIp: "116.30.XX.XX",
 *   Status: "on",
 *   Uuid: "7151f27e-1d51-4e98-a540-8936a****",
 * });
 * ```
 * @throws CloudError
 */
export const describeWebLockBindList: TypedRoute<
  DescribeWebLockBindListInput,
  DescribeWebLockBindListOutput,
  DescribeWebLockBindListHttp
> = {
  name: "DescribeWebLockBindList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWebLockBindList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `BindList` of all pages: `for await (const item of paginateDescribeWebLockBindList(…))`.
 *
 * Each page is a call of describeWebLockBindList, made when it is needed, until `TotalCount` is reached or one
 * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeWebLockBindList({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   Remark: "192.168.XX.XX",
 *   SourceIp: "116.30.XX.XX",
 *   Status: "on",
 *   Uuid: "7151f27e-1d51-4e98-a540-8936a****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeWebLockBindList: Pager<
  DescribeWebLockBindListInput,
  DescribeWebLockBindListOutput,
  NonNullable<DescribeWebLockBindListOutput["BindList"]>[number]
> = {
  route: describeWebLockBindList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["BindList"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeWebLockBindList as `client.http` calls it. */
export interface DescribeWebLockBindListHttp {
  "/DescribeWebLockBindList": {
    post: {
      parameters: {
        query?: DescribeWebLockBindListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWebLockBindListOutput;
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
