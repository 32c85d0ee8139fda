// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAccesskeyLeakListInput {
  /**
   * Page to return, from 1.
   * @example 1
   */
  CurrentPage: number;
  /**
   * How many leaks a page may have.
   * @example 20
   */
  PageSize: number;
  /**
   * Only leaks of this AccessKey id, given as a whole.
   * @example yourAccessKeyID
   */
  Query?: string;
  /**
   * Member of the resource directory whose keys are meant, by the id of its Alibaba Cloud account (16 digits),
   * from DescribeMonitorAccounts. The caller's own account without it.
   */
  ResourceDirectoryAccountId?: number | bigint;
  /**
   * Only leaks found since this time, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1614155361489
   */
  StartTs?: number;
  /**
   * Only leaks in this state.
   * @example pending
   */
  Status?: LeakStatus;
}

export interface DescribeAccesskeyLeakListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** Leaks, one page of them. */
  AccessKeyLeakList?: AccessKeyLeak[];
  /**
   * How many leaks wait to be handled.
   * @example 1
   */
  AkLeakCount?: number;
  /**
   * Which page this is, counted from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * A time in milliseconds since 1970 that the vendor says to ignore.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @deprecated
   * @example 1612357897000
   */
  GmtLast?: number;
  /**
   * How many leaks a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * Number of leaks on all pages.
   * @example 2
   */
  TotalCount?: number;
}

/**
 * Whether somebody has handled a leak.
 * - `pending`: waits to be handled
 * - `dealed`: handled
 * - or a value that the vendor added since
 */
export type LeakStatus = "pending" | "dealed" | (string & {});

/** One AccessKey id in one public place. */
export interface AccessKeyLeak {
  /**
   * The key that leaked, by its public half, such as `LTAI4Fytv7ALKzkNVBV6****`.
   * @example LTAI4Fytv7ALKzkNVBV6****
   */
  AccesskeyId?: string;
  /**
   * Account or RAM user whose key it is.
   * @example testAccountName
   */
  AliUserName?: string;
  /**
   * Where the key gives access, always `云平台`, the cloud platform.
   * @example 云平台
   */
  Asset?: string;
  /**
   * When it was handled, as text of an undocumented time zone.
   * @example 2020-12-03 21:23:38
   */
  DealTime?: string;
  /**
   * What was done about the leak.
   * - `pending`: not handled yet
   * - `manual`: handled by hand, in RAM for example
   * - `disable`: disabled
   * - `add-whitelist`: put on the whitelist, as no danger
   * - or a value that the vendor added since
   * @example pending
   */
  DealType?: "pending" | "manual" | "disable" | "add-whitelist" | (string & {});
  /**
   * When the leak was found first, in milliseconds since 1970, in spite of its name.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1612357897000
   */
  GmtModified?: number;
  /**
   * The leak; what Id and IdList of ModifyAccessKeyLeakDeal take.
   * @example 389357
   */
  Id?: bigint;
  /** Whether somebody has handled a leak. */
  Status?: LeakStatus;
  /**
   * What leaked, always `AccessKey`.
   * @example AccessKey
   */
  Type?: string;
  /**
   * Page on which the key was found. It may show the secret too; share it with care.
   * @example https://github.com/hht312/test-ak/blob/0e466d2ecce55b4c924d773a058e5dc602d8****\/1001
   */
  Url?: string;
  /**
   * What kind of identity the key belongs to.
   * - `master`: the Alibaba Cloud account itself, whose key may do everything
   * - `ram`: a RAM user
   * - or a value that the vendor added since
   * @example master
   */
  UserType?: "master" | "ram" | (string & {});
}

/**
 * The documented error codes of DescribeAccesskeyLeakList.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation. Which RAM action it needs is not
 *   documented.
 * - `NoPermission` (HTTP 400): The caller lacks a right, and the vendor does not say which; with status 403 it
 *   is the RAM action.
 * - `RdCheckNoPermission` (HTTP 400): The caller may not act for the account in ResourceDirectoryAccountId; look
 *   at the roles of both in the resource directory.
 * - `RdCheckInnerError` (HTTP 500): The service could not look into the resource directory; try again later.
 *   Repeating this call is safe.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeAccesskeyLeakListErrorCode =
  | "NoPermission"
  | "RdCheckNoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeAccesskeyLeakList with one of its documented codes. */
export const isDescribeAccesskeyLeakListError: ErrorGuard<DescribeAccesskeyLeakListErrorCode> = (error) =>
  isCloudError(error, "DescribeAccesskeyLeakList", [
    "NoPermission",
    "RdCheckNoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * List leaked access keys.
 *
 * Lists the AccessKey ids of the account that Security Center found in public places such as GitHub, with where
 * they were found and what was done about each. Disable the key in RAM first, then record it with
 * ModifyAccessKeyLeakDeal.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAccesskeyLeakList({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   Query: "yourAccessKeyID",
 *   StartTs: 1614155361489,
 *   Status: "pending",
 * });
 * ```
 * @throws CloudError
 */
export const describeAccesskeyLeakList: TypedRoute<
  DescribeAccesskeyLeakListInput,
  DescribeAccesskeyLeakListOutput,
  DescribeAccesskeyLeakListHttp
> = {
  name: "DescribeAccesskeyLeakList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAccesskeyLeakList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["AccessKeyLeakList", "*", "Id"], "bigint"]],
  errors: {
    NoPermission: "permission",
    RdCheckNoPermission: "permission",
    RdCheckInnerError: "server",
    ServerError: "server",
  },
};

/**
 * Walk through `AccessKeyLeakList` of all pages: `for await (const item of
 * paginateDescribeAccesskeyLeakList(…))`.
 *
 * Each page is a call of describeAccesskeyLeakList, made when it is needed, until `TotalCount` is reached or one
 * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeAccesskeyLeakList({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   Query: "yourAccessKeyID",
 *   StartTs: 1614155361489,
 *   Status: "pending",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeAccesskeyLeakList: Pager<
  DescribeAccesskeyLeakListInput,
  DescribeAccesskeyLeakListOutput,
  AccessKeyLeak,
  "CurrentPage" | "PageSize"
> = {
  route: describeAccesskeyLeakList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["AccessKeyLeakList"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeAccesskeyLeakList as `client.http` calls it. */
export interface DescribeAccesskeyLeakListHttp {
  "/DescribeAccesskeyLeakList": {
    post: {
      parameters: {
        query: DescribeAccesskeyLeakListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of leaks. */
        200: {
          content: {
            "application/json": DescribeAccesskeyLeakListOutput;
          };
        };
        /** @description The account may not see it. */
        400: {
          content: {
            "application/json": ErrorResponse;
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
