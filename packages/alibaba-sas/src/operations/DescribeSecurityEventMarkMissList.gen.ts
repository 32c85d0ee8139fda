// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSecurityEventMarkMissListInput {
  /** @example 1 */
  CurrentPage: number;
  /** @example Login with unusual location */
  EventName?: string;
  /** @example 20 */
  PageSize: number;
  /** @example 192.168.XX.XX */
  Remark?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 125.210.XX.XX */
  SourceIp?: string;
}

export interface DescribeSecurityEventMarkMissListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: DescribeSecurityEventMarkMissListOutputListItem[];
  PageInfo?: DescribeSecurityEventMarkMissListOutputPageInfo;
}

export interface DescribeSecurityEventMarkMissListOutputListItem {
  /** @example 0 */
  AliUid?: bigint;
  /** @example Login with unusual location */
  EventName?: string;
  /** @example login_common_location */
  EventNameOriginal?: string;
  /** @example Unusual Logon */
  EventType?: string;
  /** @example login_common_location */
  EventTypeOriginal?: string;
  /** @example type */
  Field?: string;
  /** @example root */
  FieldValue?: string;
  /** @example Logon Time */
  FiledAliasName?: string;
  /** @example 104037 */
  Id?: bigint;
  /** @example rm-bp1e8t4q15sr3**** */
  InstanceId?: string;
  /** @example sql-test-001 */
  InstanceName?: string;
  /** @example 8.210.XX.XX */
  InternetIp?: string;
  /** @example 172.25.XX.XX */
  IntranetIp?: string;
  /** @example contains */
  Operate?: "contains" | "notContains" | "strEqual" | "strNotEqual" | "regex" | (string & {});
  /** @example 49e25e0f-bb51-4a5a-a1b3-13a4ddaa**** */
  Uuid?: string;
}

export interface DescribeSecurityEventMarkMissListOutputPageInfo {
  /** @example 9 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 200 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeSecurityEventMarkMissList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeSecurityEventMarkMissListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSecurityEventMarkMissList with one of its documented codes. */
export const isDescribeSecurityEventMarkMissListError: ErrorGuard<DescribeSecurityEventMarkMissListErrorCode> = (
  error,
) => isCloudError(error, "DescribeSecurityEventMarkMissList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSecurityEventMarkMissList({
 *   CurrentPage: 1,
 *   EventName: "Login with unusual location",
 *   PageSize: 20,
 *   Remark: "192.168.XX.XX",
 *   SourceIp: "125.210.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeSecurityEventMarkMissList: TypedRoute<
  DescribeSecurityEventMarkMissListInput,
  DescribeSecurityEventMarkMissListOutput,
  DescribeSecurityEventMarkMissListHttp
> = {
  name: "DescribeSecurityEventMarkMissList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSecurityEventMarkMissList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["List", "*", "AliUid"], "bigint"],
    [["List", "*", "Id"], "bigint"],
  ],
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateDescribeSecurityEventMarkMissList(…))`.
 *
 * Each page is a call of describeSecurityEventMarkMissList, made when it is needed, until `PageInfo.TotalCount`
 * is reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeSecurityEventMarkMissList({
 *   CurrentPage: 1,
 *   EventName: "Login with unusual location",
 *   PageSize: 20,
 *   Remark: "192.168.XX.XX",
 *   SourceIp: "125.210.XX.XX",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeSecurityEventMarkMissList: Pager<
  DescribeSecurityEventMarkMissListInput,
  DescribeSecurityEventMarkMissListOutput,
  NonNullable<DescribeSecurityEventMarkMissListOutput["List"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: describeSecurityEventMarkMissList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeSecurityEventMarkMissList as `client.http` calls it. */
export interface DescribeSecurityEventMarkMissListHttp {
  "/DescribeSecurityEventMarkMissList": {
    post: {
      parameters: {
        query: DescribeSecurityEventMarkMissListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSecurityEventMarkMissListOutput;
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
