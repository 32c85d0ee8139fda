// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCloudCenterInstancesInput {
  /** @example [{"name":"riskStatus","value":"YES"},{"name":"internetIp","value":"1.2.XX.XX"}] */
  Criteria?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 1,2,3 */
  Flags?: "0" | "1" | "2" | "3" | "8" | "9" | "10" | (string & {});
  /** @example 2 */
  Importance?: 2 | 1 | 0 | (number & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example OR */
  LogicalExp?: "OR" | "AND" | (string & {});
  /** @example ecs */
  MachineTypes?: "ecs" | "cloud_product" | "eci" | "rund" | "runc" | (string & {});
  /** @example E17B501887A2D3AA5E8360A6EFA3B*** */
  NextToken?: string;
  /** @example false */
  NoGroupTrace?: boolean;
  /** @example 100 */
  PageSize?: number;
  /**
   * @deprecated
   * @example cn-hangzhou
   */
  RegionId?: string;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example false */
  UseNextToken?: boolean;
}

export interface DescribeCloudCenterInstancesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Instances?: DescribeCloudCenterInstancesOutputInstancesItem[];
  PageInfo?: DescribeCloudCenterInstancesOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface DescribeCloudCenterInstancesOutputInstancesItem {
  /** @example NO */
  AlarmStatus?: "YES" | "NO" | (string & {});
  /** @example test */
  AppId?: string;
  /** @example testAppName */
  AppName?: string;
  /** @example 0 */
  AssetType?: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | (string & {});
  /** @example Elastic Compute Service */
  AssetTypeName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1627974044000
   */
  AuthModifyTime?: number;
  /** @example 1 */
  AuthVersion?: 1 | 6 | 5 | 3 | 7 | (number & {});
  /** @example Ultimate Edition */
  AuthVersionName?: string;
  /** @example true */
  Bind?: boolean;
  /** @example block */
  BindFileProtectType?: "block" | "none" | (string & {});
  /** @example online */
  ClientStatus?: "online" | "offline" | "pause" | (string & {});
  /** @example online */
  ClientSubStatus?: "online" | "offline" | "pause" | "uninstalled" | "stopped" | (string & {});
  /** @example c690a0789419f4284a4e0a29e12fe**** */
  ClusterId?: string;
  /** @example cluster1 */
  ClusterName?: string;
  /** @example 4 */
  Cores?: number;
  /** @example Intel(R) Xeon(R) Platinum 8269CY CPU \@ 2.50GHz */
  CpuInfo?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1607365213000
   */
  CreatedTime?: number;
  /** @example 0 */
  ExposedStatus?: 0 | 1 | (number & {});
  /** @example 0 */
  Flag?: 0 | 1 | (number & {});
  /** @example ASK */
  FlagName?:
    | "ALIYUN"
    | "OUT"
    | "IDC"
    | "Tencent"
    | "HUAWEICLOUD"
    | "Azure"
    | "AWS"
    | "ASK"
    | "TRIPARTITE"
    | "SAE"
    | "PAI"
    | "google"
    | "VOLCENGINE"
    | (string & {});
  /** @example 4120080 */
  GroupId?: bigint;
  /** @example default */
  GroupTrace?: string;
  /** @example YES */
  HasContainer?: "YES" | "NO" | (string & {});
  /** @example YES */
  HcStatus?: "YES" | "NO" | (string & {});
  /** @example 1 */
  HealthCheckCount?: number;
  /** @example 2 */
  Importance?: 2 | 1 | 0 | (number & {});
  /** @example i-m5*** */
  InstanceId?: string;
  /** @example yztest-l*** */
  InstanceName?: string;
  /** @example 1.2.XX.XX */
  InternetIp?: string;
  /** @example 1.2.XX.XX */
  IntranetIp?: string;
  /** @example 1.2.XX.XX */
  Ip?: string;
  /** @example 172.31.XX.XX,172.171.XX.XX */
  IpListString?: string;
  /** @example 3.10.0-1127.19.1.el7.x86_64 */
  Kernel?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1637592907000
   */
  LastLoginTimestamp?: number;
  /** @example 00:13:3e:31:13:39,02:12:67:b8:**:** */
  MacListString?: string;
  /** @example 1024 */
  Mem?: number;
  /** @example crm-test */
  Namespace?: string;
  /** @example Linux */
  Os?: string;
  /** @example - */
  OsName?: string;
  /** @example 1 */
  PodCount?: number;
  /** @example 0 */
  PostPaidFlag?: number;
  /** @example cn-hangzhou-cm***-*** */
  Region?: string;
  /** @example cn-hanghzou */
  RegionId?: string;
  /** @example China (Hangzhou) */
  RegionName?: string;
  /**
   * @example { "account": 0, "appNum": 0, "asapVulCount": 0, "baselineHigh": 0, "baselineLow": 0, "baselineMedium": 0,
   * "baselineNum": 0, "cmsNum": 0, "containerAsap": 0, "containerLater": 0, "containerNntf": 0, "containerRemind": 0,
   * "containerSerious": 0, "containerSuspicious": 0, "cveNum": 0, "emgNum": 0, "health": 0, "imageBaselineHigh": 0,
   * "imageBaselineLow": 0, "imageBaselineMedium": 0, "imageBaselineNum": 0, "imageMaliciousFileRemind": 0,
   * "imageMaliciousFileSerious": 0, "imageMaliciousFileSuspicious": 0, "imageVulAsap": 0, "imageVulLater": 0,
   * "imageVulNntf": 0, "laterVulCount": 0, "newSuspicious": 0, "nntfVulCount": 0, "remindNum": 0, "scaNum": 0,
   * "seriousNum": 0, "suspNum": 0, "suspicious": 0, "sysNum": 0, "trojan": 0, "uuid":
   * "inet-37316411-37fe-4b72-b245-346a2721****", "vul": 0, "weakPWNum": 0 }
   */
  RiskCount?: string;
  /** @example NO */
  RiskStatus?: "YES" | "NO" | (string & {});
  /** @example 5 */
  SafeEventCount?: number;
  /** @example dsw-76jlywunsif09bp15p */
  ServiceId?: string;
  /** @example Running */
  Status?: "Running" | "notRunning" | (string & {});
  /** @example InternetIp,test */
  Tag?: string;
  /** @example 121313,41412 */
  TagId?: string;
  /** @example app:test,type:lingjun */
  TagResources?: string;
  /** @example c9107c04-942f-40c1-981a-f1c1*** */
  Uuid?: string;
  /** @example 0 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | 9 | 10 | (number & {});
  /** @example IDC */
  VendorName?:
    | "ALIYUN"
    | "OUT"
    | "IDC"
    | "TENCENT"
    | "HUAWEICLOUD"
    | "Microsoft"
    | "AWS"
    | "TRIPARTITE"
    | "SAE"
    | "PAI"
    | "VOLCENGINE"
    | "google"
    | (string & {});
  /** @example 123 */
  VendorUid?: string;
  /** @example VendorUserName */
  VendorUserName?: string;
  /** @example vpc-uf60agqq65bs98zoo**** */
  VpcInstanceId?: string;
  /** @example 2 */
  VulCount?: number;
  /** @example YES */
  VulStatus?: "YES" | "NO" | (string & {});
}

export interface DescribeCloudCenterInstancesOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example B604532DEF982B875E8360A6EFA3B*** */
  NextToken?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 50 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeCloudCenterInstances.
 *
 * - `NoPermission` (HTTP 400)
 * - `RdCheckNoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 * - `RdCheckInnerError` (HTTP 500)
 */
export type DescribeCloudCenterInstancesErrorCode =
  | "NoPermission"
  | "RdCheckNoPermission"
  | "ServerError"
  | "RdCheckInnerError";

/** Whether `error` is a failure of DescribeCloudCenterInstances with one of its documented codes. */
export const isDescribeCloudCenterInstancesError: ErrorGuard<DescribeCloudCenterInstancesErrorCode> = (error) =>
  isCloudError(error, "DescribeCloudCenterInstances", [
    "NoPermission",
    "RdCheckNoPermission",
    "ServerError",
    "RdCheckInnerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:DescribeCloudCenterInstances`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCloudCenterInstances({
 *   Criteria: '[{"name":"riskStatus","value":"YES"},{"name":"internetIp","value":"1.2.XX.XX"}]',
 *   CurrentPage: 1,
 *   Flags: "1,2,3",
 *   Importance: 2,
 *   Lang: "zh",
 *   LogicalExp: "OR",
 *   MachineTypes: "ecs",
 *   NextToken: "E17B501887A2D3AA5E8360A6EFA3B***",
 *   NoGroupTrace: false,
 *   PageSize: 100,
 *   RegionId: "cn-hangzhou",
 *   UseNextToken: false,
 * });
 * ```
 * @throws CloudError
 */
export const describeCloudCenterInstances: TypedRoute<
  DescribeCloudCenterInstancesInput,
  DescribeCloudCenterInstancesOutput,
  DescribeCloudCenterInstancesHttp
> = {
  name: "DescribeCloudCenterInstances",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCloudCenterInstances", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Instances", "*", "GroupId"], "bigint"]],
};

/**
 * Walk through `Instances` of all pages: `for await (const item of paginateDescribeCloudCenterInstances(…))`.
 *
 * Each page is a call of describeCloudCenterInstances, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 *
 * Permission: `yundun-sas:DescribeCloudCenterInstances`.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeCloudCenterInstances({
 *   Criteria: '[{"name":"riskStatus","value":"YES"},{"name":"internetIp","value":"1.2.XX.XX"}]',
 *   CurrentPage: 1,
 *   Flags: "1,2,3",
 *   Importance: 2,
 *   Lang: "zh",
 *   LogicalExp: "OR",
 *   MachineTypes: "ecs",
 *   NextToken: "E17B501887A2D3AA5E8360A6EFA3B***",
 *   NoGroupTrace: false,
 *   PageSize: 100,
 *   RegionId: "cn-hangzhou",
 *   UseNextToken: false,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeCloudCenterInstances: Pager<
  DescribeCloudCenterInstancesInput,
  DescribeCloudCenterInstancesOutput,
  NonNullable<DescribeCloudCenterInstancesOutput["Instances"]>[number]
> = {
  route: describeCloudCenterInstances,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Instances"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeCloudCenterInstances as `client.http` calls it. */
export interface DescribeCloudCenterInstancesHttp {
  "/DescribeCloudCenterInstances": {
    post: {
      parameters: {
        query?: DescribeCloudCenterInstancesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCloudCenterInstancesOutput;
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
