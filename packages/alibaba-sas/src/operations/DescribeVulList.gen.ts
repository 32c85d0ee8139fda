// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulListInput {
  /** @example RHSA-2019:0230-Important: polkit security update */
  AliasName?: string;
  /** @example sca */
  AttachTypes?: string;
  /** @example c88fb10da1168494091db6aafc5dd**** */
  ClusterId?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example n */
  Dealed?: "y" | "n" | (string & {});
  /** @example 9207613 */
  GroupId?: string;
  /** @example 282,281,283 */
  Ids?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example oval:com.redhat.rhsa:def:20172836 */
  Name?: string;
  /** @example asap,later,nntf */
  Necessity?: "asap" | "later" | "nntf" | (string & {});
  /** @example E17B501887A2D3AA5E8360A6EFA3B*** */
  NextToken?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 0 */
  RaspDefend?: 0 | 1 | (number & {});
  /** @example 1.2.XX.XX */
  Remark?: string;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example 1,2,3 */
  StatusList?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "20" | (string & {});
  /** @example k8s */
  TargetType?: "k8s" | "uuid" | "containerId" | (string & {});
  /** @example cve */
  Type: "cve" | "sys" | "cms" | "app" | "emg" | "sca" | (string & {});
  /** @example false */
  UseNextToken?: boolean;
  /** @example 1587bedb-fdb4-48c4-9330-**** */
  Uuids?: string;
  /** @example ins-133****,ins-5414**** */
  VpcInstanceIds?: string;
}

export interface DescribeVulListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  CurrentPage?: number;
  /** @example E17B501887A2D3AA5E8360A6EFA3B*** */
  NextToken?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 2 */
  TotalCount?: number;
  VulRecords?: DescribeVulListOutputVulRecordsItem[];
}

export interface DescribeVulListOutputVulRecordsItem {
  /** @example RHSA-2019:0230-Important: polkit security update */
  AliasName?: string;
  /** @example 3 */
  AuthVersion?: "1" | "6" | "5" | "3" | "7" | "10" | (string & {});
  /** @example true */
  Bind?: boolean;
  /** @example 04d20e98c8e2c93b7b864372084320a15a58c8671e53c972ce3a71d9c163**** */
  ContainerId?: string;
  ExtendContentJson?: DescribeVulListOutputVulRecordsItemExtendContentJson;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1554189334000
   */
  FirstTs?: number;
  /** @example 281801 */
  GroupId?: bigint;
  /** @example registry-cn-**-vpc.ack.**.com/acs/ack-node-problem-detector:v0.8.16-8ed7053-** */
  Image?: string;
  /** @example i-bp18t*** */
  InstanceId?: string;
  /** @example testInstance */
  InstanceName?: string;
  /** @example 1.2.XX.XX */
  InternetIp?: string;
  /** @example 1.2.XX.XX */
  IntranetIp?: string;
  /** @example c863dc93bed3843de9934d4346dc4**** */
  K8sClusterId?: string;
  /** @example default */
  K8sNamespace?: string;
  /** @example i-bp1ifm6suw9mnbsr**** */
  K8sNodeId?: string;
  /** @example deployment-riskai-7b67d68975-m**** */
  K8sNodeName?: string;
  /** @example deployment-riskai-7b67d68975-m**** */
  K8sPodName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1620404763000
   */
  LastTs?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1620404763000
   */
  ModifyTs?: number;
  /** @example oval:com.redhat.rhsa:def:20170574 */
  Name?: string;
  /** @example kube-system */
  Namespace?: string;
  /** @example asap */
  Necessity?: "asap" | "later" | "nntf" | (string & {});
  /** @example true */
  Online?: boolean;
  /** @example CentOS 7.2 64位 */
  OsName?: string;
  /** @example linux */
  OsVersion?: string;
  /** @example 101162078 */
  PrimaryId?: bigint;
  /** @example 100 */
  Progress?: number;
  /** @example 1 */
  RaspDefend?: 0 | 1 | (number & {});
  /** @example 1 */
  RaspStatus?: 0 | 1 | 2 | 3 | (number & {});
  /** @example true */
  RealRisk?: boolean;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example CVE-2017-7518,CVE-2017-12188 */
  Related?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1541207563000
   */
  RepairTs?: number;
  /** @example 0 */
  ResultCode?: string;
  /** @example timeout */
  ResultMessage?: string;
  /** @example AI */
  RuleTag?: string;
  /** @example 1 */
  Status?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 20 | (number & {});
  /** @example oval */
  Tag?: string;
  /** @example cve */
  Type?: "cve" | "sys" | "cms" | "emg" | "app" | "sca" | (string & {});
  /** @example 04c56617-23fc-43a5-ab9b-**** */
  Uuid?: string;
}

export interface DescribeVulListOutputVulRecordsItemExtendContentJson {
  /** @example /roo/www/web */
  AbsolutePath?: string;
  /** @example RHSA-2019:0230-Important: polkit security update */
  AliasName?: string;
  /** @example kernel version:5.10.84-10.2.al8.x86_64 */
  Description?: string;
  /**
   * @example com.xxl.rpc.util.XxlRpcException: xxl-rpc request data is empty.\\n\\tat
   * com.xxl.rpc.remoting.net.impl.servlet.serve"
   */
  EmgProof?: string;
  /** @example 1.2.XX.XX */
  Ip?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1620404763000
   */
  LastTs?: number;
  Necessity?: DescribeVulListOutputVulRecordsItemExtendContentJsonNecessity;
  /** @example centos */
  Os?: string;
  /** @example 7 */
  OsRelease?: string;
  /** @example 111 */
  PrimaryId?: bigint;
  RpmEntityList?: DescribeVulListOutputVulRecordsItemExtendContentJsonRpmEntityListItem[];
  /** @example 1 */
  Status?: "1" | "2" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "20" | (string & {});
  /** @example oval */
  Tag?: string;
  /** @example http://39.99.XX.XX:30005/toLogin */
  Target?: string;
  /**
   * @example [
   * "CVE-2016-8610"
   * ]
   */
  cveList?: string[];
}

export interface DescribeVulListOutputVulRecordsItemExtendContentJsonNecessity {
  /** @example 1 */
  Assets_factor?: "2" | "1" | "0" | (string & {});
  /** @example 7.8 */
  Cvss_factor?: string;
  /** @example 1.0 */
  Enviroment_factor?: string;
  /** @example 1 */
  Is_calc?: "0" | "1" | (string & {});
  /** @example normal */
  Status?: "none" | "pending" | "normal" | (string & {});
  /** @example 1.0 */
  Time_factor?: string;
  /** @example 7.8 */
  Total_score?: string;
}

export interface DescribeVulListOutputVulRecordsItemExtendContentJsonRpmEntityListItem {
  /** @example k8s_67895c4_xxx */
  ContainerName?: string;
  /** @example {"msg_no_lookups_configured_CVE_2021_44228": "false", "jndi_class_not_exist": "false"} */
  ExtendField?: string;
  /** @example 3.10.0-693.2.2.el7 */
  FullVersion?: string;
  /** @example registry_387ytb_xxx */
  ImageName?: string;
  /** @example python-perf version less than 0:3.10.0-693.21.1.el7 */
  MatchDetail?: string;
  /**
   * @example [
   * "fastjson(jar) extendField.safemode equals false"
   * ]
   */
  MatchList?: string[];
  /** @example python-perf */
  Name?: string;
  /** @example /usr/lib64/python2.7/site-packages */
  Path?: string;
  /** @example 8664 */
  Pid?: string;
  /** @example *** update python-perf */
  UpdateCmd?: string;
  /** @example 3.10.0 */
  Version?: string;
}

/**
 * The documented error codes of DescribeVulList.
 *
 * - `NoPermission` (HTTP 400)
 * - `InnerError` (HTTP 400)
 * - `IllegalParam` (HTTP 400)
 * - `DataNotExists` (HTTP 400)
 * - `RdCheckNoPermission` (HTTP 400)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVulListErrorCode =
  | "NoPermission"
  | "InnerError"
  | "IllegalParam"
  | "DataNotExists"
  | "RdCheckNoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeVulList with one of its documented codes. */
export const isDescribeVulListError: ErrorGuard<DescribeVulListErrorCode> = (error) =>
  isCloudError(error, "DescribeVulList", [
    "NoPermission",
    "InnerError",
    "IllegalParam",
    "DataNotExists",
    "RdCheckNoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22):
 * two sources disagree about VulRecords[].GroupId (width).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVulList({
 *   AliasName: "RHSA-2019:0230-Important: polkit security update",
 *   AttachTypes: "sca",
 *   ClusterId: "c88fb10da1168494091db6aafc5dd****",
 *   CurrentPage: 1,
 *   Dealed: "n",
 *   GroupId: "9207613",
 *   Ids: "282,281,283",
 *   Lang: "zh",
 *   Name: "oval:com.redhat.rhsa:def:20172836",
 *   Necessity: "asap,later,nntf",
 *   NextToken: "E17B501887A2D3AA5E8360A6EFA3B***",
 *   PageSize: 20,
 *   RaspDefend: 0,
 *   Remark: "1.2.XX.XX",
 *   StatusList: "1,2,3",
 *   TargetType: "k8s",
 *   Type: "cve",
 *   UseNextToken: false,
 *   Uuids: "1587bedb-fdb4-48c4-9330-****",
 *   VpcInstanceIds: "ins-133****,ins-5414****",
 * });
 * ```
 * @throws CloudError
 */
export const describeVulList: TypedRoute<DescribeVulListInput, DescribeVulListOutput, DescribeVulListHttp> = {
  name: "DescribeVulList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVulList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["VulRecords", "*", "ExtendContentJson", "PrimaryId"], "bigint"],
    [["VulRecords", "*", "GroupId"], "bigint"],
    [["VulRecords", "*", "PrimaryId"], "bigint"],
  ],
};

/**
 * Walk through `VulRecords` of all pages: `for await (const item of paginateDescribeVulList(…))`.
 *
 * Each page is a call of describeVulList, made when it is needed, until `TotalCount` is reached or one is empty.
 * `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say otherwise. `byPage()` gives
 * the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeVulList({
 *   AliasName: "RHSA-2019:0230-Important: polkit security update",
 *   AttachTypes: "sca",
 *   ClusterId: "c88fb10da1168494091db6aafc5dd****",
 *   CurrentPage: 1,
 *   Dealed: "n",
 *   GroupId: "9207613",
 *   Ids: "282,281,283",
 *   Lang: "zh",
 *   Name: "oval:com.redhat.rhsa:def:20172836",
 *   Necessity: "asap,later,nntf",
 *   NextToken: "E17B501887A2D3AA5E8360A6EFA3B***",
 *   PageSize: 20,
 *   RaspDefend: 0,
 *   Remark: "1.2.XX.XX",
 *   StatusList: "1,2,3",
 *   TargetType: "k8s",
 *   Type: "cve",
 *   UseNextToken: false,
 *   Uuids: "1587bedb-fdb4-48c4-9330-****",
 *   VpcInstanceIds: "ins-133****,ins-5414****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeVulList: Pager<
  DescribeVulListInput,
  DescribeVulListOutput,
  NonNullable<DescribeVulListOutput["VulRecords"]>[number]
> = {
  route: describeVulList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["VulRecords"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeVulList as `client.http` calls it. */
export interface DescribeVulListHttp {
  "/DescribeVulList": {
    post: {
      parameters: {
        query: DescribeVulListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVulListOutput;
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
