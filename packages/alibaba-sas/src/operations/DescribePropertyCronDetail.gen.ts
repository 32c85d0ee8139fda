// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyCronDetailInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 1 */
  Extend?: string;
  /** @example 1426C575705AE8545E8360A6EFA3B*** */
  NextToken?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example 192.168.XX.XX */
  Remark?: string;
  /** @example /etc/cron.d/root */
  Source?: string;
  /** @example true */
  UseNextToken?: boolean;
  /** @example root */
  User?: string;
  /** @example 50d213b4-3a35-427a-b8a5-04b0c7e1**** */
  Uuid?: string;
}

export interface DescribePropertyCronDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribePropertyCronDetailOutputPageInfo;
  Propertys?: DescribePropertyCronDetailOutputPropertysItem[];
}

export interface DescribePropertyCronDetailOutputPageInfo {
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

export interface DescribePropertyCronDetailOutputPropertysItem {
  /** @example /usr/lib64/sa/sa1 1 1 */
  Cmd?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649149566000
   */
  CreateTimestamp?: number;
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
  /** @example 4cc8f97c2bf9cbabb2c2be2erqw**** */
  Md5?: string;
  /** @example *\/10 * * * * */
  Period?: string;
  /** @example /etc/cron.d/root */
  Source?: string;
  /** @example root */
  User?: string;
  /** @example 162eb349-c2d9-4f8b-805c-75b43d4c**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribePropertyCronDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribePropertyCronDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribePropertyCronDetail with one of its documented codes. */
export const isDescribePropertyCronDetailError: ErrorGuard<DescribePropertyCronDetailErrorCode> = (error) =>
  isCloudError(error, "DescribePropertyCronDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describePropertyCronDetail({
 *   CurrentPage: 1,
 *   Extend: "1",
 *   NextToken: "1426C575705AE8545E8360A6EFA3B***",
 *   PageSize: 10,
 *   Remark: "192.168.XX.XX",
 *   Source: "/etc/cron.d/root",
 *   UseNextToken: true,
 *   User: "root",
 *   Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
 * });
 * ```
 * @throws CloudError
 */
export const describePropertyCronDetail: TypedRoute<
  DescribePropertyCronDetailInput,
  DescribePropertyCronDetailOutput,
  DescribePropertyCronDetailHttp
> = {
  name: "DescribePropertyCronDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyCronDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Propertys` of all pages: `for await (const item of paginateDescribePropertyCronDetail(…))`.
 *
 * Each page is a call of describePropertyCronDetail, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribePropertyCronDetail({
 *   CurrentPage: 1,
 *   Extend: "1",
 *   NextToken: "1426C575705AE8545E8360A6EFA3B***",
 *   PageSize: 10,
 *   Remark: "192.168.XX.XX",
 *   Source: "/etc/cron.d/root",
 *   UseNextToken: true,
 *   User: "root",
 *   Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribePropertyCronDetail: Pager<
  DescribePropertyCronDetailInput,
  DescribePropertyCronDetailOutput,
  NonNullable<DescribePropertyCronDetailOutput["Propertys"]>[number]
> = {
  route: describePropertyCronDetail,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["Propertys"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribePropertyCronDetail as `client.http` calls it. */
export interface DescribePropertyCronDetailHttp {
  "/DescribePropertyCronDetail": {
    post: {
      parameters: {
        query?: DescribePropertyCronDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyCronDetailOutput;
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
