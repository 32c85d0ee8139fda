// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyUserDetailInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 1 */
  Extend?: string;
  /** @example 0 */
  IsRoot?: "0" | "1" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1651298836000
   */
  LastLoginTimeEnd?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 164922523600
   */
  LastLoginTimeStart?: number;
  /** @example E17B501887A2D3AA5E8360A6EFA3B*** */
  NextToken?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example 192.168.XX.XX */
  Remark?: string;
  /** @example false */
  UseNextToken?: boolean;
  /** @example bin */
  User?: string;
  /** @example 50d213b4-3a35-427a-b8a5-04b0c7e1**** */
  Uuid?: string;
}

export interface DescribePropertyUserDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribePropertyUserDetailOutputPageInfo;
  Propertys?: DescribePropertyUserDetailOutputPropertysItem[];
}

export interface DescribePropertyUserDetailOutputPageInfo {
  /** @example 1 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example B604532DEF982B875E8360A6EFA3B*** */
  NextToken?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example 1 */
  TotalCount?: number;
}

export interface DescribePropertyUserDetailOutputPropertysItem {
  /** @example never */
  AccountsExpirationDate?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649149566000
   */
  CreateTimestamp?: number;
  /**
   * @example [
   * "[\"bin\"]"
   * ]
   */
  GroupNames?: string[];
  /** @example i-hp35tftuh52wbp1g**** */
  InstanceId?: string;
  /** @example hc-host-**** */
  InstanceName?: string;
  /** @example 192.168.XX.XX */
  InternetIp?: string;
  /** @example 100.104.XX.XX */
  IntranetIp?: string;
  /** @example 192.168.XX.XX */
  Ip?: string;
  /** @example 0 */
  IsCouldLogin?: 0 | 1 | (number & {});
  /** @example 1 */
  IsPasswdExpired?: 0 | 1 | (number & {});
  /** @example 1 */
  IsPasswdLocked?: 0 | 1 | (number & {});
  /** @example 0 */
  IsRoot?: "0" | "1" | (string & {});
  /** @example 0 */
  IsSudoer?: 0 | 1 | (number & {});
  /** @example 1 */
  IsUserExpired?: 0 | 1 | (number & {});
  /** @example 192.168.XX.XX */
  LastLoginIp?: string;
  /** @example 2022-04-04 18:07:06 */
  LastLoginTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649066826000
   */
  LastLoginTimeDt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649066826000
   */
  LastLoginTimestamp?: number;
  /** @example never */
  PasswordExpirationDate?: string;
  /** @example ** */
  Status?: string;
  /** @example bin */
  User?: string;
  /** @example 162eb349-c2d9-4f8b-805c-75b43d4c**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribePropertyUserDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribePropertyUserDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribePropertyUserDetail with one of its documented codes. */
export const isDescribePropertyUserDetailError: ErrorGuard<DescribePropertyUserDetailErrorCode> = (error) =>
  isCloudError(error, "DescribePropertyUserDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describePropertyUserDetail({
 *   CurrentPage: 1,
 *   Extend: "1",
 *   IsRoot: "0",
 *   LastLoginTimeEnd: 1651298836000,
 *   LastLoginTimeStart: 164922523600,
 *   NextToken: "E17B501887A2D3AA5E8360A6EFA3B***",
 *   PageSize: 10,
 *   Remark: "192.168.XX.XX",
 *   UseNextToken: false,
 *   User: "bin",
 *   Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
 * });
 * ```
 * @throws CloudError
 */
export const describePropertyUserDetail: TypedRoute<
  DescribePropertyUserDetailInput,
  DescribePropertyUserDetailOutput,
  DescribePropertyUserDetailHttp
> = {
  name: "DescribePropertyUserDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyUserDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Propertys` of all pages: `for await (const item of paginateDescribePropertyUserDetail(…))`.
 *
 * Each page is a call of describePropertyUserDetail, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribePropertyUserDetail({
 *   CurrentPage: 1,
 *   Extend: "1",
 *   IsRoot: "0",
 *   LastLoginTimeEnd: 1651298836000,
 *   LastLoginTimeStart: 164922523600,
 *   NextToken: "E17B501887A2D3AA5E8360A6EFA3B***",
 *   PageSize: 10,
 *   Remark: "192.168.XX.XX",
 *   UseNextToken: false,
 *   User: "bin",
 *   Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribePropertyUserDetail: Pager<
  DescribePropertyUserDetailInput,
  DescribePropertyUserDetailOutput,
  NonNullable<DescribePropertyUserDetailOutput["Propertys"]>[number]
> = {
  route: describePropertyUserDetail,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["Propertys"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribePropertyUserDetail as `client.http` calls it. */
export interface DescribePropertyUserDetailHttp {
  "/DescribePropertyUserDetail": {
    post: {
      parameters: {
        query?: DescribePropertyUserDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyUserDetailOutput;
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
