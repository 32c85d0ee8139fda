// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVpcHoneyPotListInput {
  /** @example 2 */
  CurrentPage?: number;
  /** @example true */
  HoneyPotExistence?: boolean;
  /** @example 20 */
  PageSize?: number;
  /** @example vpc-d7o009q63fqy21r8u**** */
  VpcId?: string;
  /** @example abcnet */
  VpcName?: string;
  /** @example ap-southeast-2 */
  VpcRegionId?: string;
}

export interface DescribeVpcHoneyPotListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeVpcHoneyPotListOutputPageInfo;
  VpcHoneyPotDTOList?: DescribeVpcHoneyPotListOutputVpcHoneyPotDTOListItem[];
}

export interface DescribeVpcHoneyPotListOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 2 */
  TotalCount?: number;
}

export interface DescribeVpcHoneyPotListOutputVpcHoneyPotDTOListItem {
  /** @example 192.168.XX.XX/16 */
  CidrBlock?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1607365213000
   */
  CreateTime?: number;
  /** @example Running */
  HoneyPotEcsInstanceStatus?: "Pending" | "Running" | "Starting" | "Stopping" | "Stopped" | (string & {});
  /** @example eni-p0whwgg7bing8b80**** */
  HoneyPotEniInstanceId?: string;
  /** @example true */
  HoneyPotExistence?: boolean;
  /** @example on */
  HoneyPotInstanceStatus?: "pending" | "deleting" | "off" | "suspending" | "on" | (string & {});
  /** @example vsw-p0w7gdcfvn20tvdul**** */
  HoneyPotVpcSwitchId?: string;
  /** @example vpc-p0w223apdl49sr5zv**** */
  VpcId?: string;
  /** @example abc-vpcname */
  VpcName?: string;
  /** @example ap-southeast-2 */
  VpcRegionId?: string;
  /** @example Available */
  VpcStatus?: "Available" | "Pending" | (string & {});
  VpcSwitchIdList?: DescribeVpcHoneyPotListOutputVpcHoneyPotDTOListItemVpcSwitchIdListItem[];
}

export interface DescribeVpcHoneyPotListOutputVpcHoneyPotDTOListItemVpcSwitchIdListItem {
  /** @example vsw-p0wdnyv4wzp6jkuu4**** */
  VpcSwitchId?: string;
  /** @example abc01 */
  VpcSwitchName?: string;
  /** @example ap-southeast-2b */
  ZoneId?: string;
}

/**
 * The documented error codes of DescribeVpcHoneyPotList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVpcHoneyPotListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVpcHoneyPotList with one of its documented codes. */
export const isDescribeVpcHoneyPotListError: ErrorGuard<DescribeVpcHoneyPotListErrorCode> = (error) =>
  isCloudError(error, "DescribeVpcHoneyPotList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVpcHoneyPotList({
 *   CurrentPage: 2,
 *   HoneyPotExistence: true,
 *   PageSize: 20,
 *   VpcId: "vpc-d7o009q63fqy21r8u****",
 *   VpcName: "abcnet",
 *   VpcRegionId: "ap-southeast-2",
 * });
 * ```
 * @throws CloudError
 */
export const describeVpcHoneyPotList: TypedRoute<
  DescribeVpcHoneyPotListInput,
  DescribeVpcHoneyPotListOutput,
  DescribeVpcHoneyPotListHttp
> = {
  name: "DescribeVpcHoneyPotList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVpcHoneyPotList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `VpcHoneyPotDTOList` of all pages: `for await (const item of
 * paginateDescribeVpcHoneyPotList(…))`.
 *
 * Each page is a call of describeVpcHoneyPotList, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeVpcHoneyPotList({
 *   CurrentPage: 2,
 *   HoneyPotExistence: true,
 *   PageSize: 20,
 *   VpcId: "vpc-d7o009q63fqy21r8u****",
 *   VpcName: "abcnet",
 *   VpcRegionId: "ap-southeast-2",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeVpcHoneyPotList: Pager<
  DescribeVpcHoneyPotListInput,
  DescribeVpcHoneyPotListOutput,
  NonNullable<DescribeVpcHoneyPotListOutput["VpcHoneyPotDTOList"]>[number]
> = {
  route: describeVpcHoneyPotList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["VpcHoneyPotDTOList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeVpcHoneyPotList as `client.http` calls it. */
export interface DescribeVpcHoneyPotListHttp {
  "/DescribeVpcHoneyPotList": {
    post: {
      parameters: {
        query?: DescribeVpcHoneyPotListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVpcHoneyPotListOutput;
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
