// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, Language, RequestId, VulNecessity, VulType } from "../schemas.gen.js";

export interface DescribeVulListInput {
  /**
   * Only vulnerabilities of this origin; a call has exactly one.
   * @example cve
   */
  Type: VulType;
  /**
   * Only records of the advisory with this title, which its publisher gave it.
   * @example RHSA-2019:0230-Important: polkit security update
   */
  AliasName?: string;
  /**
   * With Type `app`: `sca` adds what software composition analysis found. Without it only the findings of the web
   * scanner are listed.
   * @example sca
   */
  AttachTypes?: string;
  /**
   * Only assets in this cluster of Kubernetes.
   * @example c88fb10da1168494091db6aafc5dd****
   */
  ClusterId?: string;
  /**
   * Page to return, from 1; not used with UseNextToken.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * Only records that were handled, or only those that are open.
   * - `y`: handled
   * - `n`: open
   * - or a value that the vendor added since
   * @example n
   */
  Dealed?: "y" | "n" | (string & {});
  /**
   * Only assets of this group; DescribeAllGroups has the groups. A number, sent as a text.
   * @example 9207613
   */
  GroupId?: string;
  /**
   * Only these vulnerabilities: up to 50 numbers, joined by commas, as records have them in PrimaryId.
   * @example 282,281,283
   */
  Ids?: string;
  /**
   * Language of texts in the answer; Chinese without it.
   * @example zh
   */
  Lang?: Language;
  /**
   * Only this advisory, by its exact key in the database of Security Center, such as
   * `oval:com.redhat.rhsa:def:20172836`.
   * @example oval:com.redhat.rhsa:def:20172836
   */
  Name?: string;
  /**
   * Only these priorities, joined by commas: `asap` (high), `later` (medium), `nntf` (low).
   * @example asap,later,nntf
   */
  Necessity?: string;
  /**
   * What the previous answer had under this name, with UseNextToken; leave it out for the first page.
   * @example E17B501887A2D3AA5E8360A6EFA3B***
   */
  NextToken?: string;
  /**
   * How many records a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * Only what application protection (RASP) can block, or only what it cannot.
   * - `0`: it cannot
   * - `1`: it can
   * - or a value that the vendor added since
   * @example 0
   */
  RaspDefend?: 0 | 1 | (number & {});
  /**
   * Only assets with this in their display name, public or private address.
   * @example 1.2.XX.XX
   */
  Remark?: string;
  /**
   * Account of the resource directory to read for, by its Alibaba Cloud id; DescribeMonitorAccounts lists those
   * that can be given. Leave it out for the account of the caller.
   */
  ResourceDirectoryAccountId?: number | bigint;
  /**
   * Only records in these states, as numbers joined by commas: 1 open; 2 the repair failed; 3 the rollback failed;
   * 4 being repaired; 5 being rolled back; 6 being verified; 7 repaired; 8 repaired, once the server has
   * restarted; 9 rolled back; 10 ignored; 11 rolled back, once the server has restarted; 12 no longer found; 20
   * expired.
   * @example 1,2,3
   */
  StatusList?: string;
  /**
   * Only what was found on this kind of asset.
   * - `k8s`: components of Kubernetes
   * - `uuid`: servers
   * - `containerId`: containers
   * - or a value that the vendor added since
   * @example k8s
   */
  TargetType?: "k8s" | "uuid" | "containerId" | (string & {});
  /**
   * Whether pages are chained by NextToken instead of being numbered. The answer then has no TotalCount.
   * @example false
   */
  UseNextToken?: boolean;
  /**
   * Only these servers, by their ids in Security Center, joined by commas; DescribeCloudCenterInstances has them.
   * @example 1587bedb-fdb4-48c4-9330-****
   */
  Uuids?: string;
  /**
   * Only assets in these private networks, joined by commas. The ids in the vendor's example begin with `ins-`.
   * @example ins-133****,ins-5414****
   */
  VpcInstanceIds?: string;
}

export interface DescribeVulListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Page that this is, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * What to give as NextToken for the page behind this one, if pages are chained.
   * @example E17B501887A2D3AA5E8360A6EFA3B***
   */
  NextToken?: string;
  /**
   * How many records a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * How many records there are on all pages. Missing with UseNextToken.
   * @example 2
   */
  TotalCount?: number;
  /** The records of this page. */
  VulRecords?: VulRecord[];
}

/** One advisory on one asset. */
export interface VulRecord {
  /**
   * Title of the advisory, as its publisher has it.
   * @example RHSA-2019:0230-Important: polkit security update
   */
  AliasName?: string;
  /**
   * Edition of Security Center that the asset is bound to.
   * - `1`: Basic
   * - `6`: Anti-virus
   * - `5`: Advanced
   * - `3`: Enterprise
   * - `7`: Ultimate
   * - `10`: features bought one by one
   * - or a value that the vendor added since
   * @example 3
   */
  AuthVersion?: "1" | "6" | "5" | "3" | "7" | "10" | (string & {});
  /**
   * Whether the asset is bound to an edition, so that it may be scanned.
   * @example true
   */
  Bind?: boolean;
  /**
   * Container that is affected, where one is: 64 hexadecimal digits.
   * @example 04d20e98c8e2c93b7b864372084320a15a58c8671e53c972ce3a71d9c163****
   */
  ContainerId?: string;
  /** What matched on the asset. An object, in spite of the name. */
  ExtendContentJson?: VulEvidence;
  /**
   * When a scan saw it on this asset first, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1554189334000
   */
  FirstTs?: number;
  /**
   * Group that the owner put the asset into.
   * @example 281801
   */
  GroupId?: bigint;
  /**
   * Image that the container runs, as registry, repository and tag.
   * @example registry-cn-**-vpc.ack.**.com/acs/ack-node-problem-detector:v0.8.16-8ed7053-**
   */
  Image?: string;
  /**
   * Asset as its own service calls it, such as `i-…` of ECS.
   * @example i-bp18t***
   */
  InstanceId?: string;
  /**
   * What the owner calls the asset.
   * @example testInstance
   */
  InstanceName?: string;
  /**
   * Public address of the asset.
   * @example 1.2.XX.XX
   */
  InternetIp?: string;
  /**
   * Private address of the asset.
   * @example 1.2.XX.XX
   */
  IntranetIp?: string;
  /**
   * Cluster of Kubernetes that the asset is in. Only with the Ultimate edition.
   * @example c863dc93bed3843de9934d4346dc4****
   */
  K8sClusterId?: string;
  /**
   * Namespace of the workload: from the inventory of containers with the Ultimate edition, else as the agent saw
   * it.
   * @example default
   */
  K8sNamespace?: string;
  /**
   * Server that is the node. Only with the Ultimate edition.
   * @example i-bp1ifm6suw9mnbsr****
   */
  K8sNodeId?: string;
  /**
   * Node as Kubernetes calls it. Only with the Ultimate edition.
   * @example deployment-riskai-7b67d68975-m****
   */
  K8sNodeName?: string;
  /**
   * Pod that the container runs in. Only with the Ultimate edition.
   * @example deployment-riskai-7b67d68975-m****
   */
  K8sPodName?: string;
  /**
   * When a scan saw it on this asset last, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1620404763000
   */
  LastTs?: number;
  /**
   * When Status changed last, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1620404763000
   */
  ModifyTs?: number;
  /**
   * Key of the advisory. DescribeVulDetails takes it as Name, OperateVuls among VulNames.
   * @example oval:com.redhat.rhsa:def:20170574
   */
  Name?: string;
  /**
   * Namespace of Kubernetes that the affected component runs in, such as `kube-system`.
   * @example kube-system
   */
  Namespace?: string;
  /** How urgent the repair is. */
  Necessity?: VulNecessity;
  /**
   * Whether the agent of the asset is connected.
   * @example true
   */
  Online?: boolean;
  /**
   * System and release in words for people.
   * @example CentOS 7.2 64位
   */
  OsName?: string;
  /**
   * Family of the system, such as `linux`.
   * @example linux
   */
  OsVersion?: string;
  /**
   * Number of this record.
   * @example 101162078
   */
  PrimaryId?: bigint;
  /**
   * How far a repair has come. The vendor's example is 100; its unit is not stated.
   * @example 100
   */
  Progress?: number;
  /**
   * Whether application protection (RASP) can block its use. It cannot where this is missing.
   * - `0`: it cannot
   * - `1`: it can
   * - or a value that the vendor added since
   * @example 1
   */
  RaspDefend?: 0 | 1 | (number & {});
  /**
   * What application protection does on this asset.
   * - `0`: does not protect it
   * - `1`: reports attacks
   * - `2`: blocks attacks
   * - `3`: switched off
   * - or a value that the vendor added since
   * @example 1
   */
  RaspStatus?: 0 | 1 | 2 | 3 | (number & {});
  /**
   * Whether it is easy to exploit.
   * @example true
   */
  RealRisk?: boolean;
  /**
   * Where the asset runs, such as `cn-hangzhou`.
   * @example cn-hangzhou
   */
  RegionId?: string;
  /**
   * CVEs behind the advisory, joined by commas.
   * @example CVE-2017-7518,CVE-2017-12188
   */
  Related?: string;
  /**
   * When it was repaired, in milliseconds since 1970. Only for repairs that were started in Security Center.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1541207563000
   */
  RepairTs?: number;
  /**
   * Outcome of the repair as a code, such as `8009` where another update runs on the server; the vendor's example
   * is `0`.
   * @example 0
   */
  ResultCode?: string;
  /**
   * Outcome of the repair in words, such as `timeout`.
   * @example timeout
   */
  ResultMessage?: string;
  /**
   * What the rule that found it is about.
   * - `AI`: a component of AI applications
   * - or a value that the vendor added since
   * @example AI
   */
  RuleTag?: "AI" | (string & {});
  /**
   * State of the vulnerability on this asset.
   * - `1`: open
   * - `2`: the repair failed
   * - `3`: the rollback failed
   * - `4`: being repaired
   * - `5`: being rolled back
   * - `6`: being verified
   * - `7`: repaired
   * - `8`: repaired, once the server has restarted
   * - `9`: rolled back
   * - `10`: ignored
   * - `11`: rolled back, once the server has restarted
   * - `12`: no longer found
   * - `20`: expired
   * - or a value that the vendor added since
   * @example 1
   */
  Status?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 20 | (number & {});
  /**
   * How it was found: `oval` for packages of Linux, `system` for Windows, `cms` for websites, others besides.
   * ModifyOperateVul wants it back.
   * @example oval
   */
  Tag?: string;
  /** What a vulnerability lies in, and so how it is found. */
  Type?: VulType;
  /**
   * Server as Security Center calls it.
   * @example 04c56617-23fc-43a5-ab9b-****
   */
  Uuid?: string;
}

/** What a scan saw, and the urgency that was computed of it. */
export interface VulEvidence {
  /**
   * Where the affected software lies on the asset.
   * @example /roo/www/web
   */
  AbsolutePath?: string;
  /**
   * Title of the advisory, as its publisher has it.
   * @example RHSA-2019:0230-Important: polkit security update
   */
  AliasName?: string;
  /**
   * What was seen, in words, such as the release of the kernel that runs.
   * @example kernel version:5.10.84-10.2.al8.x86_64
   */
  Description?: string;
  /** What the asset answered to the check of an emergency, as proof. */
  EmgProof?: string;
  /**
   * Public address of the asset.
   * @example 1.2.XX.XX
   */
  Ip?: string;
  /**
   * When a scan saw it last, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1620404763000
   */
  LastTs?: number;
  /** How the urgency was computed. Its numbers are texts. */
  Necessity?: VulScore;
  /**
   * Distribution that the package is of, such as `centos`.
   * @example centos
   */
  Os?: string;
  /**
   * Release of that distribution, such as `7`.
   * @example 7
   */
  OsRelease?: string;
  /**
   * Number of the vulnerability. In the vendor's payload it is not that of the record around it.
   * @example 111
   */
  PrimaryId?: bigint;
  /** Packages that matched; of any packaging, in spite of the name. */
  RpmEntityList?: VulPackage[];
  /**
   * State of the vulnerability, the numbers of `VulRecords[].Status` as a text.
   * @example 1
   */
  Status?: string;
  /**
   * How it was found; the same value as beside this object.
   * @example oval
   */
  Tag?: string;
  /**
   * Address that the web scanner called when it found this.
   * @example http://39.99.XX.XX:30005/toLogin
   */
  Target?: string;
  /**
   * CVEs behind the advisory. The only member that begins with a small letter.
   * @example [
   * "CVE-2016-8610"
   * ]
   */
  cveList?: string[];
}

/** A score of urgency and the factors that it is made of, all as texts. */
export interface VulScore {
  /**
   * How important the owner says the asset is.
   * - `2`: important
   * - `1`: ordinary
   * - `0`: for tests
   * - or a value that the vendor added since
   * @example 1
   */
  Assets_factor?: "2" | "1" | "0" | (string & {});
  /**
   * Base score by CVSS, 0 to 10.
   * @example 7.8
   */
  Cvss_factor?: string;
  /**
   * Factor for the surroundings of the asset; the vendor's example is `1.0`. The spelling is the vendor's.
   * @example 1.0
   */
  Enviroment_factor?: string;
  /**
   * Whether the score has been computed.
   * - `0`: not
   * - `1`: it has
   * - or a value that the vendor added since
   * @example 1
   */
  Is_calc?: "0" | "1" | (string & {});
  /**
   * How far the computation is.
   * - `none`: no score is to be had
   * - `pending`: not computed yet
   * - `normal`: computed
   * - or a value that the vendor added since
   * @example normal
   */
  Status?: "none" | "pending" | "normal" | (string & {});
  /**
   * Factor for time; the vendor's example is `1.0`.
   * @example 1.0
   */
  Time_factor?: string;
  /**
   * The result. From 13.5 the priority is `asap`, from 7 `later`, below `nntf`.
   * @example 7.8
   */
  Total_score?: string;
}

/** One affected package or component on the asset. */
export interface VulPackage {
  /**
   * Container that has it, as the runtime calls it.
   * @example k8s_67895c4_xxx
   */
  ContainerName?: string;
  /**
   * More about the match, as the text of a JSON object; its keys depend on the rule.
   * @example {"msg_no_lookups_configured_CVE_2021_44228": "false", "jndi_class_not_exist": "false"}
   */
  ExtendField?: string;
  /**
   * What is installed, with epoch and release: what the rule compared.
   * @example 3.10.0-693.2.2.el7
   */
  FullVersion?: string;
  /**
   * Image that the container runs.
   * @example registry_387ytb_xxx
   */
  ImageName?: string;
  /**
   * The comparison that was true, in words, such as `python-perf version less than 0:3.10.0-693.21.1.el7`.
   * @example python-perf version less than 0:3.10.0-693.21.1.el7
   */
  MatchDetail?: string;
  /**
   * The rules that were true, in the same words as MatchDetail.
   * @example [
   * "fastjson(jar) extendField.safemode equals false"
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
   * Process that it was found in.
   * @example 8664
   */
  Pid?: string;
  /**
   * Command for a shell on the asset that brings the fixed release.
   * @example *** update python-perf
   */
  UpdateCmd?: string;
  /**
   * What is installed, without its release.
   * @example 3.10.0
   */
  Version?: string;
}

/**
 * The documented error codes of DescribeVulList.
 *
 * - `InnerError` (HTTP 400): The service failed inside, despite the status 400; try again later.
 * - `IllegalParam` (HTTP 400): A parameter has a value that the service does not accept; the message does not
 *   say which.
 * - `DataNotExists` (HTTP 400): What the call names does not exist; the message says what.
 * - `RdCheckNoPermission` (HTTP 400): The caller may not act for the account in ResourceDirectoryAccountId.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 *   Documented with status 400 too.
 * - `RdCheckInnerError` (HTTP 500): The check of ResourceDirectoryAccountId failed inside; try again later.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeVulListErrorCode =
  | "InnerError"
  | "IllegalParam"
  | "DataNotExists"
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeVulList with one of its documented codes. */
export const isDescribeVulListError: ErrorGuard<DescribeVulListErrorCode> = (error) =>
  isCloudError(error, "DescribeVulList", [
    "InnerError",
    "IllegalParam",
    "DataNotExists",
    "RdCheckNoPermission",
    "NoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, api-docs, api-docs-2024; 2026-08-22): The definitions disagree
 * on the width of VulRecords.GroupId: 32 bits in 2024, 64 since. An id, it is a bigint here..
 *
 * List what vulnerabilities were found, one record for each asset.
 *
 * Each record is one advisory on one server, container or Kubernetes component, with the packages that matched
 * and how far a repair has come. A call has one Type; to cover all, call once for each. DescribeGroupedVul
 * counts the same by advisory; what ModifyOperateVul needs for a repair is Name, Uuid and Tag of a record.
 *
 * Permission: `yundun-sas:DescribeVulList`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVulList({
 *   Type: "cve",
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
  errors: {
    InnerError: "server",
    IllegalParam: "invalid",
    DataNotExists: "notFound",
    RdCheckNoPermission: "permission",
    NoPermission: "permission",
    RdCheckInnerError: "server",
    ServerError: "server",
  },
};

/**
 * Walk through `VulRecords` of all pages: `for await (const item of paginateDescribeVulList(…))`.
 *
 * Each page is a call of describeVulList, made when it is needed, until `TotalCount` is reached or one is empty.
 * `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise. `byPage()` gives
 * the answers instead of their items.
 *
 * Permission: `yundun-sas:DescribeVulList`.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeVulList({
 *   Type: "cve",
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
 *   UseNextToken: false,
 *   Uuids: "1587bedb-fdb4-48c4-9330-****",
 *   VpcInstanceIds: "ins-133****,ins-5414****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeVulList: Pager<DescribeVulListInput, DescribeVulListOutput, VulRecord> = {
  route: describeVulList,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
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
        /** @description One page of the records. */
        200: {
          content: {
            "application/json": DescribeVulListOutput;
          };
        };
        /** @description A parameter is wrong, or the caller lacks a right. */
        400: {
          content: {
            "application/json": ErrorResponse;
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
