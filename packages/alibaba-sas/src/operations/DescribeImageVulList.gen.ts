// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageVulListInput {
  /** @example High severity vulnerability that affects org.eclipse.jetty:jetty-server */
  AliasName?: string;
  /** @example cc20a1024011c44b6a8710d6f8b**** */
  ClusterId?: string;
  /** @example docker-law */
  ClusterName?: string;
  /** @example c08d5fc1a329a4b88950a253d082f**** */
  ContainerId?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example y */
  Dealed?: "y" | "n" | (string & {});
  /** @example 8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d507012 */
  Digest?: string;
  /** @example registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-**** */
  Image?: string;
  /** @example 1-qeqewqw**** */
  InstanceId?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example debian:10:CVE-2019-9893 */
  Name?: string;
  /** @example test-002 */
  Namespace?: string;
  /** @example asap */
  Necessity?: "asap" | "later" | "nntf" | (string & {});
  /** @example 10 */
  PageSize?: number;
  /** @example 22222-7xsqq */
  Pod?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example qew**** */
  RepoId?: string;
  /** @example i-qewqrqcsadf**** */
  RepoInstanceId?: string;
  /** @example libssh2 */
  RepoName?: string;
  /** @example libssh2 */
  RepoNamespace?: string;
  /** @example cn-hangzhou */
  RepoRegionId?: string;
  /** @example AI */
  RuleTag?: string;
  ScanRange?: string[];
  /** @example 1 */
  StatusList?: "1" | "4" | "7" | (string & {});
  /** @example oval */
  Tag?: string;
  /** @example cve */
  Type: string;
  /** @example 0004a32a0305a7f6ab5ff9600d47**** */
  Uuids?: string;
}

export interface DescribeImageVulListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 1 */
  TotalCount?: number;
  VulRecords?: DescribeImageVulListOutputVulRecordsItem[];
}

export interface DescribeImageVulListOutputVulRecordsItem {
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
  ExtendContentJson?: DescribeImageVulListOutputVulRecordsItemExtendContentJson;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1620752053000
   */
  FirstTs?: number;
  /** @example registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-conta**** */
  Image?: string;
  /** @example 8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d507012 */
  ImageDigest?: string;
  /** @example testInstance */
  InstanceName?: string;
  /** @example 1.2.XX.XX */
  InternetIp?: string;
  /** @example 172.19.XX.XX */
  IntranetIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1631779996000
   */
  LastTs?: number;
  /**
   * @example [
   * "[\"null\"]"
   * ]
   */
  Layers?: string[];
  /** @example agentless */
  MaliciousSource?: "agentless" | "image" | "container" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1580808765000
   */
  ModifyTs?: number;
  /** @example debian:10:CVE-2019-9893 */
  Name?: string;
  /** @example test-002 */
  Namespace?: string;
  /** @example asap */
  Necessity?: "asap" | "later" | "nntf" | (string & {});
  /** @example 22222-7xsqq */
  Pod?: string;
  /** @example 782661 */
  PrimaryId?: bigint;
  /** @example CVE-2019-9893 */
  Related?: string;
  /** @example varnish */
  RepoName?: string;
  /** @example default */
  RepoNamespace?: string;
  /** @example AI */
  RuleTag?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649814050000
   */
  ScanTime?: number;
  /** @example 1 */
  Status?: 1 | 7 | (number & {});
  /** @example oval */
  Tag?: string;
  /** @example m-bp17m0pc0xprzbwo**** */
  TargetId?: string;
  /** @example source-test-obj-XM0Ma */
  TargetName?: string;
  /** @example ECS_IMAGE */
  TargetType?: "ECS_IMAGE" | "ECS_SNAPSHOT" | (string & {});
  /** @example cve */
  Type?: string;
  /** @example 0004a32a0305a7f6ab5ff9600d47**** */
  Uuid?: string;
}

export interface DescribeImageVulListOutputVulRecordsItemExtendContentJson {
  /** @example debian */
  Os?: string;
  /** @example 10.9 */
  OsRelease?: string;
  RpmEntityList?: DescribeImageVulListOutputVulRecordsItemExtendContentJsonRpmEntityListItem[];
}

export interface DescribeImageVulListOutputVulRecordsItemExtendContentJsonRpmEntityListItem {
  /** @example 2.3.3-4 */
  FullVersion?: string;
  /** @example b1f5b9420803ad0657cf21566e3e20acc08581e7f22991249ef3aa80b8b1c587 */
  Layer?: string;
  /** @example libseccomp2 version less than equals 2.3.3-4 */
  MatchDetail?: string;
  /**
   * @example [
   * "[\"libstdc++ version less than 8.5.0-4.el8_5\"]"
   * ]
   */
  MatchList?: string[];
  /** @example libseccomp2 */
  Name?: string;
  /** @example /usr/lib64/libssh2.so.1 */
  Path?: string;
  /** @example apt-get update && apt-get install libseccomp2 --only-upgrade */
  UpdateCmd?: string;
  /** @example 2.3.3-4 */
  Version?: string;
}

/**
 * The documented error codes of DescribeImageVulList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageVulListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageVulList with one of its documented codes. */
export const isDescribeImageVulListError: ErrorGuard<DescribeImageVulListErrorCode> = (error) =>
  isCloudError(error, "DescribeImageVulList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageVulList({
 *   AliasName: "High severity vulnerability that affects org.eclipse.jetty:jetty-server",
 *   ClusterId: "cc20a1024011c44b6a8710d6f8b****",
 *   ClusterName: "docker-law",
 *   ContainerId: "c08d5fc1a329a4b88950a253d082f****",
 *   CurrentPage: 1,
 *   Dealed: "y",
 *   Digest: "8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d507012",
 *   Image: "registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-****",
 *   InstanceId: "1-qeqewqw****",
 *   Lang: "zh",
 *   Name: "debian:10:CVE-2019-9893",
 *   Namespace: "test-002",
 *   Necessity: "asap",
 *   PageSize: 10,
 *   Pod: "22222-7xsqq",
 *   RegionId: "cn-hangzhou",
 *   RepoId: "qew****",
 *   RepoInstanceId: "i-qewqrqcsadf****",
 *   RepoName: "libssh2",
 *   RepoNamespace: "libssh2",
 *   RepoRegionId: "cn-hangzhou",
 *   RuleTag: "AI",
 *   StatusList: "1",
 *   Tag: "oval",
 *   Type: "cve",
 *   Uuids: "0004a32a0305a7f6ab5ff9600d47****",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageVulList: TypedRoute<
  DescribeImageVulListInput,
  DescribeImageVulListOutput,
  DescribeImageVulListHttp
> = {
  name: "DescribeImageVulList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageVulList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["VulRecords", "*", "PrimaryId"], "bigint"]],
};

/**
 * Walk through `VulRecords` of all pages: `for await (const item of paginateDescribeImageVulList(…))`.
 *
 * Each page is a call of describeImageVulList, made when it is needed, until `TotalCount` is reached or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageVulList({
 *   AliasName: "High severity vulnerability that affects org.eclipse.jetty:jetty-server",
 *   ClusterId: "cc20a1024011c44b6a8710d6f8b****",
 *   ClusterName: "docker-law",
 *   ContainerId: "c08d5fc1a329a4b88950a253d082f****",
 *   CurrentPage: 1,
 *   Dealed: "y",
 *   Digest: "8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d507012",
 *   Image: "registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-****",
 *   InstanceId: "1-qeqewqw****",
 *   Lang: "zh",
 *   Name: "debian:10:CVE-2019-9893",
 *   Namespace: "test-002",
 *   Necessity: "asap",
 *   PageSize: 10,
 *   Pod: "22222-7xsqq",
 *   RegionId: "cn-hangzhou",
 *   RepoId: "qew****",
 *   RepoInstanceId: "i-qewqrqcsadf****",
 *   RepoName: "libssh2",
 *   RepoNamespace: "libssh2",
 *   RepoRegionId: "cn-hangzhou",
 *   RuleTag: "AI",
 *   StatusList: "1",
 *   Tag: "oval",
 *   Type: "cve",
 *   Uuids: "0004a32a0305a7f6ab5ff9600d47****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeImageVulList: Pager<
  DescribeImageVulListInput,
  DescribeImageVulListOutput,
  NonNullable<DescribeImageVulListOutput["VulRecords"]>[number]
> = {
  route: describeImageVulList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["VulRecords"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeImageVulList as `client.http` calls it. */
export interface DescribeImageVulListHttp {
  "/DescribeImageVulList": {
    post: {
      parameters: {
        query: DescribeImageVulListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageVulListOutput;
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
