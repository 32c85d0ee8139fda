// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertySoftwareDetailInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 1 */
  Extend?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1650012695000
   */
  InstallTimeEnd?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649321495000
   */
  InstallTimeStart?: number;
  /** @example kernel */
  Name?: string;
  /** @example E17B501887A2D3AA5E8360A6EFA3B*** */
  NextToken?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example /etc/test */
  Path?: string;
  /** @example 192.168.XX.XX */
  Remark?: string;
  /** @example 3.10.0 */
  SoftwareVersion?: string;
  /** @example true */
  UseNextToken?: boolean;
  /** @example 50d213b4-3a35-427a-b8a5-**** */
  Uuid?: string;
}

export interface DescribePropertySoftwareDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribePropertySoftwareDetailOutputPageInfo;
  Propertys?: DescribePropertySoftwareDetailOutputPropertysItem[];
}

export interface DescribePropertySoftwareDetailOutputPageInfo {
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

export interface DescribePropertySoftwareDetailOutputPropertysItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649149566000
   */
  CreateTimestamp?: number;
  /** @example 2022-04-07 10:54:49 */
  InstallTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649066826000
   */
  InstallTimeDt?: number;
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
  /** @example aaa_base */
  Name?: string;
  /** @example /etc/test */
  Path?: string;
  /** @example 162eb349-c2d9-4f8b-805c-75b43d4c**** */
  Uuid?: string;
  /** @example 3.10.0 */
  Version?: string;
}

/**
 * The documented error codes of DescribePropertySoftwareDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribePropertySoftwareDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribePropertySoftwareDetail with one of its documented codes. */
export const isDescribePropertySoftwareDetailError: ErrorGuard<DescribePropertySoftwareDetailErrorCode> = (error) =>
  isCloudError(error, "DescribePropertySoftwareDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describePropertySoftwareDetail({
 *   CurrentPage: 1,
 *   Extend: "1",
 *   InstallTimeEnd: 1650012695000,
 *   InstallTimeStart: 1649321495000,
 *   Name: "kernel",
 *   NextToken: "E17B501887A2D3AA5E8360A6EFA3B***",
 *   PageSize: 10,
 *   Path: "/etc/test",
 *   Remark: "192.168.XX.XX",
 *   SoftwareVersion: "3.10.0",
 *   UseNextToken: true,
 *   Uuid: "50d213b4-3a35-427a-b8a5-****",
 * });
 * ```
 * @throws CloudError
 */
export const describePropertySoftwareDetail: TypedRoute<
  DescribePropertySoftwareDetailInput,
  DescribePropertySoftwareDetailOutput,
  DescribePropertySoftwareDetailHttp
> = {
  name: "DescribePropertySoftwareDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertySoftwareDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Propertys` of all pages: `for await (const item of paginateDescribePropertySoftwareDetail(…))`.
 *
 * Each page is a call of describePropertySoftwareDetail, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribePropertySoftwareDetail({
 *   CurrentPage: 1,
 *   Extend: "1",
 *   InstallTimeEnd: 1650012695000,
 *   InstallTimeStart: 1649321495000,
 *   Name: "kernel",
 *   NextToken: "E17B501887A2D3AA5E8360A6EFA3B***",
 *   PageSize: 10,
 *   Path: "/etc/test",
 *   Remark: "192.168.XX.XX",
 *   SoftwareVersion: "3.10.0",
 *   UseNextToken: true,
 *   Uuid: "50d213b4-3a35-427a-b8a5-****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribePropertySoftwareDetail: Pager<
  DescribePropertySoftwareDetailInput,
  DescribePropertySoftwareDetailOutput,
  NonNullable<DescribePropertySoftwareDetailOutput["Propertys"]>[number]
> = {
  route: describePropertySoftwareDetail,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["Propertys"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribePropertySoftwareDetail as `client.http` calls it. */
export interface DescribePropertySoftwareDetailHttp {
  "/DescribePropertySoftwareDetail": {
    post: {
      parameters: {
        query?: DescribePropertySoftwareDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertySoftwareDetailOutput;
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
