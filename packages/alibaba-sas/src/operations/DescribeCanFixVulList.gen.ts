// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCanFixVulListInput {
  /** @example RHSA-2017:0184-Important: mysql security update */
  AliasName?: string;
  /** @example c80f79959fd724a888e1187779b13**** */
  ClusterId?: string;
  /** @example sas-test-cnnf */
  ClusterName?: string;
  /** @example 48a6d9a92435a13ad573372c3f3c63b7e04d106458141df9f92155709d5a**** */
  ContainerId?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example n */
  Dealed?: string;
  /** @example 8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50**** */
  Digest?: string;
  /** @example registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-**** */
  Image?: string;
  /** @example cri-rv4nvbv8iju4**** */
  InstanceId?: string;
  /** @example scan:AVD-2022-953356 */
  Name?: string;
  /** @example default */
  Namespace?: string;
  /** @example asap,later,nntf */
  Necessity?: "asap" | "later" | "nntf" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 22222-7xsqq */
  Pod?: string;
  /** @example cn-hangzhou */
  RegionId?:
    | "cn-beijing"
    | "cn-zhangjiakou"
    | "cn-hangzhou"
    | "cn-shanghai"
    | "cn-shenzhen"
    | "cn-hongkong"
    | "ap-southeast-1"
    | "ap-southeast-5"
    | "us-east-1"
    | "us-west-1"
    | "eu-central-1"
    | "eu-west-1"
    | (string & {});
  /** @example crr-avo7qp02simz2njo */
  RepoId?: string;
  /** @example cri-rv4nvbv8iju4**** */
  RepoInstanceId?: string;
  /** @example digital-account */
  RepoName?: string;
  /** @example ns-digital-dev */
  RepoNamespace?: string;
  /** @example cn-hangzhou */
  RepoRegionId?:
    | "cn-beijing"
    | "cn-zhangjiakou"
    | "cn-hangzhou"
    | "cn-shanghai"
    | "cn-shenzhen"
    | "cn-hongkong"
    | "ap-southeast-1"
    | "ap-southeast-5"
    | "us-east-1"
    | "us-west-1"
    | "eu-central-1"
    | "eu-west-1"
    | (string & {});
  ScanRange?: ("image" | "container" | (string & {}))[];
  /** @example 1 */
  StatusList?: "1" | "4" | "7" | (string & {});
  /** @example 0.1.0 */
  Tag?: string;
  /** @example cve */
  Type: "cve" | "sca" | (string & {});
  /** @example d15df12472809c1c3b158606c0f1**** */
  Uuids?: string;
}

export interface DescribeCanFixVulListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  VulRecords?: DescribeCanFixVulListOutputVulRecordsItem[];
}

export interface DescribeCanFixVulListOutputVulRecordsItem {
  /** @example CVE-2018-25010:libwebp up to 1.0.0 ApplyFilter out-of-bounds read */
  AliasName?: string;
  /** @example yes */
  CanFix?: "yes" | "no" | (string & {});
  /** @example true */
  CanUpdate?: boolean;
  /** @example c08d5fc1a329a4b88950a253d082f1**** */
  ClusterId?: string;
  /** @example docker-law */
  ClusterName?: string;
  /** @example 04d20e98c8e2c93b7b864372084320a15a58c8671e53c972ce3a71d9c163**** */
  ContainerId?: string;
  ExtendContentJson?: DescribeCanFixVulListOutputVulRecordsItemExtendContentJson;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1620752053000
   */
  FirstTs?: number;
  /** @example registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-conta**** */
  Image?: string;
  /** @example 8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50**** */
  ImageDigest?: string;
  /** @example testInstance */
  InstanceName?: string;
  /** @example 1.2.XX.XX */
  InternetIp?: string;
  /** @example 172.19.XX.XX */
  IntranetIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1620404763000
   */
  LastTs?: number;
  /**
   * @example [
   * "[\"8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50****\"]"
   * ]
   */
  Layers?: string[];
  /** @example agentless */
  MaliciousSource?: "agentless" | "image" | "container" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1620404763000
   */
  ModifyTs?: number;
  /** @example debian:10:CVE-2019-9893 */
  Name?: string;
  /** @example test-002 */
  Namespace?: string;
  /** @example asap,later,nntf */
  Necessity?: "asap" | "later" | "nntf" | (string & {});
  /** @example 22222-7xsqq */
  Pod?: string;
  /** @example 782661 */
  PrimaryId?: bigint;
  /** @example CVE-2017-7518,CVE-2017-12188 */
  Related?: string;
  /** @example varnish */
  RepoName?: string;
  /** @example 3rdparty */
  RepoNamespace?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649814050000
   */
  ScanTime?: number;
  /** @example 1 */
  Status?: 1 | 4 | 7 | (number & {});
  /** @example latest */
  Tag?: string;
  /** @example 300269 */
  TargetId?: string;
  /** @example source-test-obj-XM0Ma */
  TargetName?: string;
  /** @example ECS_IMAGE */
  TargetType?: "IMAGE" | "ECS_IMAGE" | "ECS_SNAPSHOT" | (string & {});
  /** @example cve */
  Type?: "cve" | "sca" | (string & {});
  /** @example 0004a32a0305a7f6ab5ff9600d47**** */
  Uuid?: string;
}

export interface DescribeCanFixVulListOutputVulRecordsItemExtendContentJson {
  /** @example debian */
  Os?: string;
  /** @example 10.9 */
  OsRelease?: string;
  RpmEntityList?: DescribeCanFixVulListOutputVulRecordsItemExtendContentJsonRpmEntityListItem[];
}

export interface DescribeCanFixVulListOutputVulRecordsItemExtendContentJsonRpmEntityListItem {
  /** @example 3.10.0-693.2.2.el7 */
  FullVersion?: string;
  /** @example b1f5b9420803ad0657cf21566e3e20acc08581e7f22991249ef3aa80b8b1**** */
  Layer?: string;
  /** @example python-perf version less than 0:3.10.0-693.21.1.el7 */
  MatchDetail?: string;
  /**
   * @example [
   * "[\"libstdc++ version less than 8.5.0-4.el8_5\"]"
   * ]
   */
  MatchList?: string[];
  /** @example python-perf */
  Name?: string;
  /** @example /usr/lib64/python2.7/site-packages */
  Path?: string;
  /** @example apt-get update && apt-get install libseccomp2 --only-upgrade */
  UpdateCmd?: string;
  /** @example 3.10.0 */
  Version?: string;
}

/**
 * The documented error codes of DescribeCanFixVulList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCanFixVulListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeCanFixVulList with one of its documented codes. */
export const isDescribeCanFixVulListError: ErrorGuard<DescribeCanFixVulListErrorCode> = (error) =>
  isCloudError(error, "DescribeCanFixVulList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCanFixVulList({
 *   AliasName: "RHSA-2017:0184-Important: mysql security update",
 *   ClusterId: "c80f79959fd724a888e1187779b13****",
 *   ClusterName: "sas-test-cnnf",
 *   ContainerId: "48a6d9a92435a13ad573372c3f3c63b7e04d106458141df9f92155709d5a****",
 *   CurrentPage: 1,
 *   Dealed: "n",
 *   Digest: "8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50****",
 *   Image: "registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-****",
 *   InstanceId: "cri-rv4nvbv8iju4****",
 *   Name: "scan:AVD-2022-953356",
 *   Namespace: "default",
 *   Necessity: "asap,later,nntf",
 *   PageSize: 20,
 *   Pod: "22222-7xsqq",
 *   RegionId: "cn-hangzhou",
 *   RepoId: "crr-avo7qp02simz2njo",
 *   RepoInstanceId: "cri-rv4nvbv8iju4****",
 *   RepoName: "digital-account",
 *   RepoNamespace: "ns-digital-dev",
 *   RepoRegionId: "cn-hangzhou",
 *   StatusList: "1",
 *   Tag: "0.1.0",
 *   Type: "cve",
 *   Uuids: "d15df12472809c1c3b158606c0f1****",
 * });
 * ```
 * @throws CloudError
 */
export const describeCanFixVulList: TypedRoute<
  DescribeCanFixVulListInput,
  DescribeCanFixVulListOutput,
  DescribeCanFixVulListHttp
> = {
  name: "DescribeCanFixVulList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCanFixVulList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["VulRecords", "*", "PrimaryId"], "bigint"]],
};

/**
 * Walk through `VulRecords` of all pages: `for await (const item of paginateDescribeCanFixVulList(…))`.
 *
 * Each page is a call of describeCanFixVulList, made when it is needed, until one is not full or one is empty.
 * `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise. `byPage()` gives
 * the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeCanFixVulList({
 *   AliasName: "RHSA-2017:0184-Important: mysql security update",
 *   ClusterId: "c80f79959fd724a888e1187779b13****",
 *   ClusterName: "sas-test-cnnf",
 *   ContainerId: "48a6d9a92435a13ad573372c3f3c63b7e04d106458141df9f92155709d5a****",
 *   CurrentPage: 1,
 *   Dealed: "n",
 *   Digest: "8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50****",
 *   Image: "registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-****",
 *   InstanceId: "cri-rv4nvbv8iju4****",
 *   Name: "scan:AVD-2022-953356",
 *   Namespace: "default",
 *   Necessity: "asap,later,nntf",
 *   PageSize: 20,
 *   Pod: "22222-7xsqq",
 *   RegionId: "cn-hangzhou",
 *   RepoId: "crr-avo7qp02simz2njo",
 *   RepoInstanceId: "cri-rv4nvbv8iju4****",
 *   RepoName: "digital-account",
 *   RepoNamespace: "ns-digital-dev",
 *   RepoRegionId: "cn-hangzhou",
 *   StatusList: "1",
 *   Tag: "0.1.0",
 *   Type: "cve",
 *   Uuids: "d15df12472809c1c3b158606c0f1****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeCanFixVulList: Pager<
  DescribeCanFixVulListInput,
  DescribeCanFixVulListOutput,
  NonNullable<DescribeCanFixVulListOutput["VulRecords"]>[number]
> = {
  route: describeCanFixVulList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["VulRecords"],
  paginate,
};

/** DescribeCanFixVulList as `client.http` calls it. */
export interface DescribeCanFixVulListHttp {
  "/DescribeCanFixVulList": {
    post: {
      parameters: {
        query: DescribeCanFixVulListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCanFixVulListOutput;
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
