// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, VulNecessity } from "../schemas.gen.js";

export interface DescribeCanFixVulListInput {
  /**
   * Where in the image the vulnerability lies.
   * - `cve`: in the system: packages of its distribution
   * - `sca`: in an application: its components
   * - or a value that the vendor added since
   * @example cve
   */
  Type: "cve" | "sca" | (string & {});
  /**
   * Only the advisory with this title, which its publisher gave it.
   * @example RHSA-2017:0184-Important: mysql security update
   */
  AliasName?: string;
  /**
   * Only containers in this cluster; DescribeGroupedContainerInstances has the clusters.
   * @example c80f79959fd724a888e1187779b13****
   */
  ClusterId?: string;
  /**
   * Only containers in the cluster that is called so.
   * @example sas-test-cnnf
   */
  ClusterName?: string;
  /**
   * Only this container: 64 hexadecimal digits.
   * @example 48a6d9a92435a13ad573372c3f3c63b7e04d106458141df9f92155709d5a****
   */
  ContainerId?: string;
  /**
   * Page to return, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * Only what was handled, or only what is open.
   * - `y`: handled
   * - `n`: open
   * - or a value that the vendor added since
   * @example n
   */
  Dealed?: "y" | "n" | (string & {});
  /**
   * Only this image, by its SHA-256 in hexadecimal digits without `sha256:`.
   * @example 8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50****
   */
  Digest?: string;
  /**
   * Only this image, by its reference: registry, repository and tag.
   * @example registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-****
   */
  Image?: string;
  /**
   * Only images in this instance of Container Registry, such as `cri-…`.
   * @example cri-rv4nvbv8iju4****
   */
  InstanceId?: string;
  /**
   * Only this advisory, by its key, such as `scan:AVD-2022-953356`.
   * @example scan:AVD-2022-953356
   */
  Name?: string;
  /**
   * Only containers in this namespace of a cluster.
   * @example default
   */
  Namespace?: string;
  /**
   * Only these priorities, joined by commas: `asap` (high), `later` (medium), `nntf` (low).
   * @example asap,later,nntf
   */
  Necessity?: string;
  /**
   * How many records a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * Only containers in this pod of Kubernetes.
   * @example 22222-7xsqq
   */
  Pod?: string;
  /**
   * Only images that lie in this region, such as `cn-hangzhou`.
   * @example cn-hangzhou
   */
  RegionId?: string;
  /**
   * Only images of this repository, by its id at Container Registry, such as `crr-…`.
   * @example crr-avo7qp02simz2njo
   */
  RepoId?: string;
  /**
   * Only repositories in this instance of Container Registry, such as `cri-…`.
   * @example cri-rv4nvbv8iju4****
   */
  RepoInstanceId?: string;
  /**
   * Only repositories with this in what they are called.
   * @example digital-account
   */
  RepoName?: string;
  /**
   * Only repositories whose namespace has this in it.
   * @example ns-digital-dev
   */
  RepoNamespace?: string;
  /**
   * Only repositories that lie in this region, such as `cn-hangzhou`.
   * @example cn-hangzhou
   */
  RepoRegionId?: string;
  /**
   * Only what a scan of these found.
   * @example [
   * "image",
   * "container"
   * ]
   */
  ScanRange?: ("image" | "container" | (string & {}))[];
  /**
   * Only records in these states: `1` open, `4` being repaired, `7` repaired. The name says list, the example is
   * one.
   * @example 1
   */
  StatusList?: string;
  /**
   * Only images with this tag.
   * @example 0.1.0
   */
  Tag?: string;
  /**
   * Only these images, by their ids in Security Center, joined by commas.
   * @example d15df12472809c1c3b158606c0f1****
   */
  Uuids?: string;
}

export interface DescribeCanFixVulListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** The records of this page. */
  VulRecords?: ImageVul[];
}

/** One vulnerability in one image or container. */
export interface ImageVul {
  /**
   * Title of the advisory, as its publisher has it.
   * @example CVE-2018-25010:libwebp up to 1.0.0 ApplyFilter out-of-bounds read
   */
  AliasName?: string;
  /**
   * Whether the console offers a repair.
   * - `yes`: it does
   * - `no`: it does not
   * - or a value that the vendor added since
   * @example yes
   */
  CanFix?: "yes" | "no" | (string & {});
  /**
   * Whether Security Center can bring the package up to date.
   * @example true
   */
  CanUpdate?: boolean;
  /**
   * Cluster that the container runs in. A line feed may follow, as in the vendor's payload.
   * @example c08d5fc1a329a4b88950a253d082f1****
   */
  ClusterId?: string;
  /**
   * What that cluster is called.
   * @example docker-law
   */
  ClusterName?: string;
  /**
   * Container that is affected: 64 hexadecimal digits.
   * @example 04d20e98c8e2c93b7b864372084320a15a58c8671e53c972ce3a71d9c163****
   */
  ContainerId?: string;
  /** What matched in the image. An object, in spite of the name. */
  ExtendContentJson?: ImageVulEvidence;
  /**
   * When a scan saw it first, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1620752053000
   */
  FirstTs?: number;
  /**
   * Image by its reference: registry, repository and tag.
   * @example registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-conta****
   */
  Image?: string;
  /**
   * SHA-256 of the image, without `sha256:`.
   * @example 8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50****
   */
  ImageDigest?: string;
  /**
   * What the owner calls the server; 3 to 64 letters, digits, hyphens and underscores.
   * @example testInstance
   */
  InstanceName?: string;
  /**
   * Public address of the server.
   * @example 1.2.XX.XX
   */
  InternetIp?: string;
  /**
   * Private address of the server.
   * @example 172.19.XX.XX
   */
  IntranetIp?: string;
  /**
   * When a scan saw it last, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1620404763000
   */
  LastTs?: number;
  /**
   * Digests of the layers. In the vendor's payload an item is the text of a JSON list.
   * @example [
   * "[\"8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50****\"]"
   * ]
   */
  Layers?: string[];
  /**
   * What scanned it.
   * - `agentless`: the scan of disks without an agent
   * - `image`: the scan of images
   * - `container`: the scan of containers
   * - or a value that the vendor added since
   * @example agentless
   */
  MaliciousSource?: "agentless" | "image" | "container" | (string & {});
  /**
   * When Status changed last, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1620404763000
   */
  ModifyTs?: number;
  /**
   * Key of the advisory, such as `debian:10:CVE-2019-9893`.
   * @example debian:10:CVE-2019-9893
   */
  Name?: string;
  /**
   * Where in its cluster the container runs.
   * @example test-002
   */
  Namespace?: string;
  /** How urgent the repair is. The vendor's payload has all three at once, joined by commas. */
  Necessity?: VulNecessity;
  /**
   * Pod of Kubernetes that the container is in.
   * @example 22222-7xsqq
   */
  Pod?: string;
  /**
   * Number of this record.
   * @example 782661
   */
  PrimaryId?: bigint;
  /**
   * CVEs behind the advisory, joined by commas.
   * @example CVE-2017-7518,CVE-2017-12188
   */
  Related?: string;
  /**
   * Repository that the image is of.
   * @example varnish
   */
  RepoName?: string;
  /**
   * Where in its registry the repository is.
   * @example 3rdparty
   */
  RepoNamespace?: string;
  /**
   * When the scan was, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649814050000
   */
  ScanTime?: number;
  /**
   * State of the repair.
   * - `1`: open
   * - `4`: being repaired
   * - `7`: repaired
   * - or a value that the vendor added since
   * @example 1
   */
  Status?: 1 | 4 | 7 | (number & {});
  /**
   * Tag that the image was scanned under.
   * @example latest
   */
  Tag?: string;
  /**
   * What was scanned, by an id; a number in the vendor's example.
   * @example 300269
   */
  TargetId?: string;
  /**
   * What was scanned, as its owner calls it.
   * @example source-test-obj-XM0Ma
   */
  TargetName?: string;
  /**
   * What was scanned.
   * - `IMAGE`: an image of containers
   * - `ECS_IMAGE`: an image of servers
   * - `ECS_SNAPSHOT`: a snapshot of a disk
   * - or a value that the vendor added since
   * @example ECS_IMAGE
   */
  TargetType?: "IMAGE" | "ECS_IMAGE" | "ECS_SNAPSHOT" | (string & {});
  /**
   * Where in the image it lies.
   * - `cve`: in the system
   * - `sca`: in an application
   * - or a value that the vendor added since
   * @example cve
   */
  Type?: "cve" | "sca" | (string & {});
  /**
   * Image as Security Center calls it.
   * @example 0004a32a0305a7f6ab5ff9600d47****
   */
  Uuid?: string;
}

/** What a scan saw. */
export interface ImageVulEvidence {
  /**
   * Distribution of the image, such as `debian`.
   * @example debian
   */
  Os?: string;
  /**
   * Release of that distribution, such as `10.9`.
   * @example 10.9
   */
  OsRelease?: string;
  /** Packages that matched; of any packaging, in spite of the name. */
  RpmEntityList?: ImageVulPackage[];
}

/** One affected package or component in the image. */
export interface ImageVulPackage {
  /**
   * What is installed, with epoch and release: what the rule compared.
   * @example 3.10.0-693.2.2.el7
   */
  FullVersion?: string;
  /**
   * SHA-256 of the layer that brought it.
   * @example b1f5b9420803ad0657cf21566e3e20acc08581e7f22991249ef3aa80b8b1****
   */
  Layer?: string;
  /**
   * The comparison that was true, in words.
   * @example python-perf version less than 0:3.10.0-693.21.1.el7
   */
  MatchDetail?: string;
  /**
   * The rules that were true. In the vendor's payload an item is the text of a JSON list.
   * @example [
   * "[\"libstdc++ version less than 8.5.0-4.el8_5\"]"
   * ]
   */
  MatchList?: string[];
  /**
   * Package as its manager calls it.
   * @example python-perf
   */
  Name?: string;
  /**
   * Where it lies on the file system.
   * @example /usr/lib64/python2.7/site-packages
   */
  Path?: string;
  /**
   * Command for a shell in the image that brings the fixed release.
   * @example apt-get update && apt-get install libseccomp2 --only-upgrade
   */
  UpdateCmd?: string;
  /**
   * What is installed, without its release.
   * @example 3.10.0
   */
  Version?: string;
}

/**
 * The documented error codes of DescribeCanFixVulList.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeCanFixVulListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeCanFixVulList with one of its documented codes. */
export const isDescribeCanFixVulListError: ErrorGuard<DescribeCanFixVulListErrorCode> = (error) =>
  isCloudError(error, "DescribeCanFixVulList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * List the vulnerabilities of container images that can be repaired.
 *
 * One record for each vulnerability in an image, or in a container that runs it, with the command that repairs
 * it and the layers that it came in with. The answer has no total: pages end with one that is not full.
 *
 * Permission: `yundun-sas:DescribeCanFixVulList`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCanFixVulList({
 *   Type: "cve",
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
 *   ScanRange: ["image", "container"],
 *   StatusList: "1",
 *   Tag: "0.1.0",
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
  errors: { NoPermission: "permission", ServerError: "server" },
};

/**
 * Walk through `VulRecords` of all pages: `for await (const item of paginateDescribeCanFixVulList(…))`.
 *
 * Each page is a call of describeCanFixVulList, made when it is needed, until one is not full or one is empty.
 * `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise. `byPage()` gives
 * the answers instead of their items.
 *
 * Permission: `yundun-sas:DescribeCanFixVulList`.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeCanFixVulList({
 *   Type: "cve",
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
 *   ScanRange: ["image", "container"],
 *   StatusList: "1",
 *   Tag: "0.1.0",
 *   Uuids: "d15df12472809c1c3b158606c0f1****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeCanFixVulList: Pager<DescribeCanFixVulListInput, DescribeCanFixVulListOutput, ImageVul> = {
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
        /** @description One page of the records. */
        200: {
          content: {
            "application/json": DescribeCanFixVulListOutput;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
