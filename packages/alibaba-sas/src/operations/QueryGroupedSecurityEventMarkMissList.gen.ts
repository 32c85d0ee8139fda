// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, encodeForm, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface QueryGroupedSecurityEventMarkMissListInput {
  /** @example 1 */
  DisposalWay?: "1" | "2" | (string & {});
  /** @example 113.66.XX.XX */
  SourceIp?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example Login with unusual location */
  EventName?: string;
  /** @example sas */
  From?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 222.185.XX.XX */
  Remark?: string;
}

export interface QueryGroupedSecurityEventMarkMissListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  List?: QueryGroupedSecurityEventMarkMissListOutputListItem[];
  /** @example There was an error with your request. */
  Message?: string;
  PageInfo?: QueryGroupedSecurityEventMarkMissListOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface QueryGroupedSecurityEventMarkMissListOutputListItem {
  /** @example 31412647 */
  AliUid?: bigint;
  /** @example auto_add_white */
  DisposalWay?: "auto_add_white" | "defense_not_notification" | (string & {});
  /** @example Login with unusual location */
  EventName?: string;
  /** @example login_common_location */
  EventNameOriginal?: string;
  /** @example Unusual Logon */
  EventType?: string;
  /** @example 异常登录 */
  EventTypeOriginal?: string;
  /** @example type */
  Field?: string;
  /** @example root */
  FieldValue?: string;
  /** @example Logon Time */
  FiledAliasName?: string;
  /** @example contains */
  Operate?: "contains" | "notContains" | "strEqual" | "strNotEqual" | "regex" | (string & {});
  /**
   * @example 6985b88c-eb19-4d27-98ad-e4a42312****,5721d503-9b04-4243-89ca-1fb8ca5e****,db2678c3-10e3-4a20-92f1-265f6****
   */
  Uuids?: string;
}

export interface QueryGroupedSecurityEventMarkMissListOutputPageInfo {
  /** @example 9 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

/**
 * The documented error codes of QueryGroupedSecurityEventMarkMissList.
 *
 * - `NoPermission` (HTTP 400)
 * - `UnknownError` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type QueryGroupedSecurityEventMarkMissListErrorCode = "NoPermission" | "UnknownError" | "ServerError";

/** Whether `error` is a failure of QueryGroupedSecurityEventMarkMissList with one of its documented codes. */
export const isQueryGroupedSecurityEventMarkMissListError: ErrorGuard<
  QueryGroupedSecurityEventMarkMissListErrorCode
> = (error) =>
  isCloudError(error, "QueryGroupedSecurityEventMarkMissList", ["NoPermission", "UnknownError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.queryGroupedSecurityEventMarkMissList({
 *   DisposalWay: "1",
 *   SourceIp: "113.66.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const queryGroupedSecurityEventMarkMissList: TypedRoute<
  QueryGroupedSecurityEventMarkMissListInput,
  QueryGroupedSecurityEventMarkMissListOutput,
  QueryGroupedSecurityEventMarkMissListHttp
> = {
  name: "QueryGroupedSecurityEventMarkMissList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "QueryGroupedSecurityEventMarkMissList", "x-acs-version": "2018-12-03" },
  query: ["DisposalWay", "SourceIp"],
  rest: "body",
  idempotent: true,
  convert: [[["List", "*", "AliUid"], "bigint"]],
  encode: encodeForm,
};

/**
 * Walk through `List` of all pages: `for await (const item of
 * paginateQueryGroupedSecurityEventMarkMissList(…))`.
 *
 * Each page is a call of queryGroupedSecurityEventMarkMissList, made when it is needed, until
 * `PageInfo.TotalCount` is reached or one is empty. `CurrentPage`, the number of the first page, is 1 and
 * `PageSize` 20 unless you say otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateQueryGroupedSecurityEventMarkMissList({
 *   DisposalWay: "1",
 *   SourceIp: "113.66.XX.XX",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateQueryGroupedSecurityEventMarkMissList: Pager<
  QueryGroupedSecurityEventMarkMissListInput,
  QueryGroupedSecurityEventMarkMissListOutput,
  NonNullable<QueryGroupedSecurityEventMarkMissListOutput["List"]>[number]
> = {
  route: queryGroupedSecurityEventMarkMissList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** QueryGroupedSecurityEventMarkMissList as `client.http` calls it. */
export interface QueryGroupedSecurityEventMarkMissListHttp {
  "/QueryGroupedSecurityEventMarkMissList": {
    post: {
      parameters: {
        query?: {
          DisposalWay?: "1" | "2" | (string & {});
          SourceIp?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": Pick<
            QueryGroupedSecurityEventMarkMissListInput,
            "CurrentPage" | "EventName" | "From" | "Lang" | "PageSize" | "Remark"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": QueryGroupedSecurityEventMarkMissListOutput;
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
