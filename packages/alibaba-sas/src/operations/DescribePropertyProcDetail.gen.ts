// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyProcDetailInput {
  /** @example ./8888 */
  Cmdline?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 1 */
  Extend?: string;
  /** @example 8888 */
  Name?: string;
  /** @example AAAAAV3MpHK1AP0pfERHZN5pu6k+AtdhNE3kgQEK36GujZ5on+tWdc+4WoaoMP/kUNxxxx */
  NextToken?: string;
  /** @example 10 */
  PageSize?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649587453000
   */
  ProcTimeEnd?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1648809853000
   */
  ProcTimeStart?: number;
  /** @example 192.168.XX.XX */
  Remark?: string;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example false */
  UseNextToken?: boolean;
  /** @example root */
  User?: string;
  /** @example 50d213b4-3a35-427a-b8a5-04b0c7e1**** */
  Uuid?: string;
}

export interface DescribePropertyProcDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribePropertyProcDetailOutputPageInfo;
  Propertys?: DescribePropertyProcDetailOutputPropertysItem[];
}

export interface DescribePropertyProcDetailOutputPageInfo {
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

export interface DescribePropertyProcDetailOutputPropertysItem {
  /** @example ./8888 */
  Cmdline?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1565686951000
   */
  CreateTimestamp?: number;
  /** @example root */
  EuidName?: string;
  /** @example 935c1861df1f4018d698e8b65abfa02d7e9037d8f68ca3c2065b6ca165d4**** */
  FileHash?: string;
  /** @example i-hp35tftuh52wbp1g**** */
  InstanceId?: string;
  /** @example hc-host-**** */
  InstanceName?: string;
  /** @example 192.168.XX.XX */
  InternetIp?: string;
  /** @example 192.168.XX.XX */
  IntranetIp?: string;
  /** @example 1 */
  IsPackage?: 1 | 0 | (number & {});
  /** @example 842644ea3d88bd7f7e14c1c089ef**** */
  Md5?: string;
  /** @example agetty */
  Name?: string;
  /** @example /root/Oracle/Middleware/***\/8888 */
  Path?: string;
  /** @example 12826 */
  Pid?: string;
  /** @example start***.s */
  Pname?: string;
  /** @example 2019-08-07 10:09:05 */
  StartTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1648783107000
   */
  StartTimeDt?: number;
  /** @example sleeping */
  State?: string;
  /** @example root */
  User?: string;
  /** @example 162eb349-c2d9-4f8b-805c-75b43d4c**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribePropertyProcDetail.
 *
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribePropertyProcDetailErrorCode =
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribePropertyProcDetail with one of its documented codes. */
export const isDescribePropertyProcDetailError: ErrorGuard<DescribePropertyProcDetailErrorCode> = (error) =>
  isCloudError(error, "DescribePropertyProcDetail", [
    "RdCheckNoPermission",
    "NoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describePropertyProcDetail({
 *   Cmdline: "./8888",
 *   CurrentPage: 1,
 *   Extend: "1",
 *   Name: "8888",
 *   NextToken: "AAAAAV3MpHK1AP0pfERHZN5pu6k+AtdhNE3kgQEK36GujZ5on+tWdc+4WoaoMP/kUNxxxx",
 *   PageSize: 10,
 *   ProcTimeEnd: 1649587453000,
 *   ProcTimeStart: 1648809853000,
 *   Remark: "192.168.XX.XX",
 *   UseNextToken: false,
 *   User: "root",
 *   Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
 * });
 * ```
 * @throws CloudError
 */
export const describePropertyProcDetail: TypedRoute<
  DescribePropertyProcDetailInput,
  DescribePropertyProcDetailOutput,
  DescribePropertyProcDetailHttp
> = {
  name: "DescribePropertyProcDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyProcDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Propertys` of all pages: `for await (const item of paginateDescribePropertyProcDetail(…))`.
 *
 * Each page is a call of describePropertyProcDetail, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribePropertyProcDetail({
 *   Cmdline: "./8888",
 *   CurrentPage: 1,
 *   Extend: "1",
 *   Name: "8888",
 *   NextToken: "AAAAAV3MpHK1AP0pfERHZN5pu6k+AtdhNE3kgQEK36GujZ5on+tWdc+4WoaoMP/kUNxxxx",
 *   PageSize: 10,
 *   ProcTimeEnd: 1649587453000,
 *   ProcTimeStart: 1648809853000,
 *   Remark: "192.168.XX.XX",
 *   UseNextToken: false,
 *   User: "root",
 *   Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribePropertyProcDetail: Pager<
  DescribePropertyProcDetailInput,
  DescribePropertyProcDetailOutput,
  NonNullable<DescribePropertyProcDetailOutput["Propertys"]>[number]
> = {
  route: describePropertyProcDetail,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["Propertys"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribePropertyProcDetail as `client.http` calls it. */
export interface DescribePropertyProcDetailHttp {
  "/DescribePropertyProcDetail": {
    post: {
      parameters: {
        query?: DescribePropertyProcDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyProcDetailOutput;
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
