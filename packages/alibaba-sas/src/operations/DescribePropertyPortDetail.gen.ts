// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyPortDetailInput {
  /** @example 0.0.XX.XX */
  BindIp?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 1 */
  Extend?: string;
  /** @example AAAAAV3MpHK1AP0pfERHZN5pu6k+AtdhNE3kgQEK36GujZ5on+tWdc+4WoaoMP/kUNxxxx */
  NextToken?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example 22 */
  Port?: string;
  /** @example sshd */
  ProcName?: string;
  /** @example 192.168.XX.XX */
  Remark?: string;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example false */
  UseNextToken?: boolean;
  /** @example 50d213b4-3a35-427a-b8a5-04b0c7e1**** */
  Uuid?: string;
}

export interface DescribePropertyPortDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribePropertyPortDetailOutputPageInfo;
  Propertys?: DescribePropertyPortDetailOutputPropertysItem[];
}

export interface DescribePropertyPortDetailOutputPageInfo {
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

export interface DescribePropertyPortDetailOutputPropertysItem {
  /** @example 0.0.X.X */
  BindIp?: string;
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
  /** @example 522 */
  Pid?: string;
  /** @example 22 */
  Port?: string;
  /** @example sshd */
  ProcName?: string;
  /** @example tcp */
  Proto?: string;
  /** @example 162eb349-c2d9-4f8b-805c-75b43d4c**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribePropertyPortDetail.
 *
 * - `IllegalParam` (HTTP 400)
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribePropertyPortDetailErrorCode =
  | "IllegalParam"
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribePropertyPortDetail with one of its documented codes. */
export const isDescribePropertyPortDetailError: ErrorGuard<DescribePropertyPortDetailErrorCode> = (error) =>
  isCloudError(error, "DescribePropertyPortDetail", [
    "IllegalParam",
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
 * const result = await client.describePropertyPortDetail({
 *   BindIp: "0.0.XX.XX",
 *   CurrentPage: 1,
 *   Extend: "1",
 *   NextToken: "AAAAAV3MpHK1AP0pfERHZN5pu6k+AtdhNE3kgQEK36GujZ5on+tWdc+4WoaoMP/kUNxxxx",
 *   PageSize: 10,
 *   Port: "22",
 *   ProcName: "sshd",
 *   Remark: "192.168.XX.XX",
 *   UseNextToken: false,
 *   Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
 * });
 * ```
 * @throws CloudError
 */
export const describePropertyPortDetail: TypedRoute<
  DescribePropertyPortDetailInput,
  DescribePropertyPortDetailOutput,
  DescribePropertyPortDetailHttp
> = {
  name: "DescribePropertyPortDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyPortDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Propertys` of all pages: `for await (const item of paginateDescribePropertyPortDetail(…))`.
 *
 * Each page is a call of describePropertyPortDetail, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribePropertyPortDetail({
 *   BindIp: "0.0.XX.XX",
 *   CurrentPage: 1,
 *   Extend: "1",
 *   NextToken: "AAAAAV3MpHK1AP0pfERHZN5pu6k+AtdhNE3kgQEK36GujZ5on+tWdc+4WoaoMP/kUNxxxx",
 *   PageSize: 10,
 *   Port: "22",
 *   ProcName: "sshd",
 *   Remark: "192.168.XX.XX",
 *   UseNextToken: false,
 *   Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribePropertyPortDetail: Pager<
  DescribePropertyPortDetailInput,
  DescribePropertyPortDetailOutput,
  NonNullable<DescribePropertyPortDetailOutput["Propertys"]>[number]
> = {
  route: describePropertyPortDetail,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["Propertys"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribePropertyPortDetail as `client.http` calls it. */
export interface DescribePropertyPortDetailHttp {
  "/DescribePropertyPortDetail": {
    post: {
      parameters: {
        query?: DescribePropertyPortDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyPortDetailOutput;
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
