// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeExposedInstanceListInput {
  /** @example 0 */
  AssetType?: "0" | "3" | "4" | "5" | (string & {});
  /** @example true */
  CspmStatus?: boolean;
  /** @example 1 */
  CurrentPage?: number;
  /** @example openssl */
  ExposureComponent?: string;
  /** @example system_service */
  ExposureComponentBizType?: string;
  /** @example 116.12.XX.XX */
  ExposureIp?: string;
  /** @example 22 */
  ExposurePort?: string;
  /** @example 9535356 */
  GroupId?: number | bigint;
  /** @example true */
  HealthStatus?: boolean;
  /** @example i-bp1g6wxdwps7s9dz**** */
  InstanceId?: string;
  /** @example abc_centos7.2_005 */
  InstanceName?: string;
  /** @example 20 */
  PageSize?: number;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example true */
  VulStatus?: boolean;
}

export interface DescribeExposedInstanceListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ExposedInstances?: DescribeExposedInstanceListOutputExposedInstancesItem[];
  PageInfo?: DescribeExposedInstanceListOutputPageInfo;
}

export interface DescribeExposedInstanceListOutputExposedInstancesItem {
  /** @example 0 */
  AsapVulCount?: number;
  /** @example 0 */
  AssetType?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});
  /** @example {assetSubTypeName":"INSTANCE","assetType":3,"assetTypeName":"RDS","vendor":0} */
  CloudAssetInfo?: string;
  /** @example 0 */
  CspmAlarmCount?: number;
  /** @example 0 */
  ExploitHealthCount?: number;
  /** @example openssl,openssh */
  ExposureComponent?: string;
  ExposureComponentList?: DescribeExposedInstanceListOutputExposedInstancesItemExposureComponentListItem[];
  /** @example 116.12.XX.XX */
  ExposureIp?: string;
  /** @example 22 */
  ExposurePort?: string;
  /** @example INTERNET_IP */
  ExposureType?: "INTERNET_IP" | "SLB" | "EIP" | "DNAT" | "DB_CONNECTION" | (string & {});
  /** @example i-ew11313a**** */
  ExposureTypeId?: string;
  /** @example 9469268 */
  GroupId?: bigint;
  /** @example testGroup */
  GroupName?: string;
  /** @example i-bp1g6wxdwps7s9dz**** */
  InstanceId?: string;
  /** @example abc_centos7.2_005 */
  InstanceName?: string;
  /** @example 116.12.XX.XX */
  InternetIp?: string;
  /** @example 192.168.XX.XX */
  IntranetIp?: string;
  /** @example 0 */
  LaterVulCount?: number;
  /** @example 0 */
  NntfVulCount?: number;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 0 */
  TotalVulCount?: number;
  /** @example dd803d9e-a337-4add-9c5b-7d503e08**** */
  Uuid?: string;
}

export interface DescribeExposedInstanceListOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 2 */
  TotalCount?: number;
}

export interface DescribeExposedInstanceListOutputExposedInstancesItemExposureComponentListItem {
  /** @example system_service */
  ComponentBizType?: string;
  /** @example openssh */
  ComponentName?: string;
  /** @example 8.7p1 */
  ComponentVersion?: string;
  /** @example 22 */
  ListenPort?: string;
}

/**
 * The documented error codes of DescribeExposedInstanceList.
 *
 * - `NoPermission` (HTTP 400)
 * - `RdCheckNoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 * - `RdCheckInnerError` (HTTP 500)
 */
export type DescribeExposedInstanceListErrorCode =
  | "NoPermission"
  | "RdCheckNoPermission"
  | "ServerError"
  | "RdCheckInnerError";

/** Whether `error` is a failure of DescribeExposedInstanceList with one of its documented codes. */
export const isDescribeExposedInstanceListError: ErrorGuard<DescribeExposedInstanceListErrorCode> = (error) =>
  isCloudError(error, "DescribeExposedInstanceList", [
    "NoPermission",
    "RdCheckNoPermission",
    "ServerError",
    "RdCheckInnerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeExposedInstanceList({
 *   AssetType: "0",
 *   CspmStatus: true,
 *   CurrentPage: 1,
 *   ExposureComponent: "openssl",
 *   ExposureComponentBizType: "system_service",
 *   ExposureIp: "116.12.XX.XX",
 *   ExposurePort: "22",
 *   GroupId: 9535356,
 *   HealthStatus: true,
 *   InstanceId: "i-bp1g6wxdwps7s9dz****",
 *   InstanceName: "abc_centos7.2_005",
 *   PageSize: 20,
 *   VulStatus: true,
 * });
 * ```
 * @throws CloudError
 */
export const describeExposedInstanceList: TypedRoute<
  DescribeExposedInstanceListInput,
  DescribeExposedInstanceListOutput,
  DescribeExposedInstanceListHttp
> = {
  name: "DescribeExposedInstanceList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeExposedInstanceList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["ExposedInstances", "*", "GroupId"], "bigint"]],
};

/**
 * Walk through `ExposedInstances` of all pages: `for await (const item of
 * paginateDescribeExposedInstanceList(…))`.
 *
 * Each page is a call of describeExposedInstanceList, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeExposedInstanceList({
 *   AssetType: "0",
 *   CspmStatus: true,
 *   CurrentPage: 1,
 *   ExposureComponent: "openssl",
 *   ExposureComponentBizType: "system_service",
 *   ExposureIp: "116.12.XX.XX",
 *   ExposurePort: "22",
 *   GroupId: 9535356,
 *   HealthStatus: true,
 *   InstanceId: "i-bp1g6wxdwps7s9dz****",
 *   InstanceName: "abc_centos7.2_005",
 *   PageSize: 20,
 *   VulStatus: true,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeExposedInstanceList: Pager<
  DescribeExposedInstanceListInput,
  DescribeExposedInstanceListOutput,
  NonNullable<DescribeExposedInstanceListOutput["ExposedInstances"]>[number]
> = {
  route: describeExposedInstanceList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["ExposedInstances"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeExposedInstanceList as `client.http` calls it. */
export interface DescribeExposedInstanceListHttp {
  "/DescribeExposedInstanceList": {
    post: {
      parameters: {
        query?: DescribeExposedInstanceListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeExposedInstanceListOutput;
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
