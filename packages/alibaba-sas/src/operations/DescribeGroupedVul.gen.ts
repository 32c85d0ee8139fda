// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, Language, RequestId, VulType } from "../schemas.gen.js";

export interface DescribeGroupedVulInput {
  /**
   * Only the advisory with this title, which its publisher gave it.
   * @example RHSA-2019:0230-Important: polkit security update
   */
  AliasName?: string;
  /**
   * Only findings on these, joined by commas: `ECS` for servers, `CONTAINER` for containers.
   * @example ECS,CONTAINER
   */
  AssetType?: string;
  /**
   * Which applications: `sca` for software composition analysis, `app` for the web scanner, joined by commas. It
   * only counts for applications.
   * @example sca
   */
  AttachTypes?: string;
  /**
   * Only assets in this cluster of Kubernetes.
   * @example c88fb10da1168494091db6aafc5dd****
   */
  ClusterId?: string;
  /**
   * What ContainerFieldValue is compared with, to choose containers.
   * - `instanceId`: the server
   * - `appName`: the application
   * - `clusterId`: the cluster
   * - `regionId`: the region
   * - `nodeName`: the node
   * - `namespace`: the namespace in Kubernetes
   * - `clusterName`: what the cluster is called
   * - `image`: the image
   * - `imageRepoName`: the repository of the image
   * - `imageRepoNamespace`: the namespace of that repository
   * - `imageRepoTag`: the tag of the image
   * - `imageDigest`: the digest of the image
   * - or a value that the vendor added since
   * @example appName
   */
  ContainerFieldName?:
    | "instanceId"
    | "appName"
    | "clusterId"
    | "regionId"
    | "nodeName"
    | "namespace"
    | "clusterName"
    | "image"
    | "imageRepoName"
    | "imageRepoNamespace"
    | "imageRepoTag"
    | "imageDigest"
    | (string & {});
  /**
   * Only containers that have this in the field that ContainerFieldName names.
   * @example cc914b0df156d40148412afe4a581****
   */
  ContainerFieldValue?: string;
  /**
   * Page to return, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * Only advisories about this entry of the CVE list.
   * @example CVE-2017-15420
   */
  CveId?: string;
  /**
   * Only what was handled, or only what is open.
   * - `y`: handled
   * - `n`: open
   * - or a value that the vendor added since
   * @example n
   */
  Dealed?: "y" | "n" | (string & {});
  /**
   * Only assets of this group; DescribeAllGroups has the groups. A number, sent as a text.
   * @example 235454
   */
  GroupId?: string;
  /**
   * Language of texts in the answer; Chinese without it.
   * @example zh
   */
  Lang?: Language;
  /**
   * Only these priorities, joined by commas: `asap` (high), `later` (medium), `nntf` (low).
   * @example asap,later,nntf
   */
  Necessity?: string;
  /**
   * How many advisories a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * Only what application protection (RASP) can block, or only what it cannot.
   * - `0`: it cannot
   * - `1`: it can
   * - or a value that the vendor added since
   * @example 1
   */
  RaspDefend?: 0 | 1 | (number & {});
  /**
   * Account of the resource directory to read for, by its Alibaba Cloud id; DescribeMonitorAccounts lists those
   * that can be given. Leave it out for the account of the caller.
   */
  ResourceDirectoryAccountId?: number | bigint;
  /**
   * Only advisories with this label. Each label has an English and a Chinese spelling.
   * - `Restart required`: the repair needs a restart
   * - `Remote utilization`: it is exploited over the network
   * - `EXP exists`: an exploit is known
   * - `Available`: it can be exploited
   * - `Elevation of Privilege`: a local user gains rights
   * - `Code Execution`: an attacker runs code
   * - `需要重启`: Restart required
   * - `远程利用`: Remote utilization
   * - `存在EXP`: EXP exists
   * - `可被利用`: Available
   * - `本地提权`: Elevation of Privilege
   * - `代码执行`: Code Execution
   * - or a value that the vendor added since
   * @example Code Execution
   */
  SearchTags?:
    | "Restart required"
    | "Remote utilization"
    | "EXP exists"
    | "Available"
    | "Elevation of Privilege"
    | "Code Execution"
    | "需要重启"
    | "远程利用"
    | "存在EXP"
    | "可被利用"
    | "本地提权"
    | "代码执行"
    | (string & {});
  /**
   * Only what was found on this kind of asset.
   * - `containerId`: containers
   * - `uuid`: servers
   * - or a value that the vendor added since
   * @example containerId
   */
  TargetType?: "containerId" | "uuid" | (string & {});
  /**
   * Origin of the vulnerabilities: `cve` without it. Emergencies (`emg`) are not documented here.
   * @example cve
   */
  Type?: VulType;
  /**
   * Only these servers, by their ids in Security Center, joined by commas.
   * @example d42f938c-d962-48a0-90f9-05e4ea****
   */
  Uuids?: string;
}

export interface DescribeGroupedVulOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Page that this is, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /** The advisories of this page. */
  GroupedVulItems?: GroupedVul[];
  /**
   * How many advisories a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * How many advisories there are on all pages.
   * @example 1
   */
  TotalCount?: number;
}

/** One advisory and how often it was found. */
export interface GroupedVul {
  /**
   * Title of the advisory, as its publisher has it.
   * @example RHSA-2017:0184-Important: mysql security update
   */
  AliasName?: string;
  /**
   * Findings of high priority.
   * @example 0
   */
  AsapCount?: number;
  /**
   * When a scan saw it anywhere first, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1639371046000
   */
  GmtFirst?: number;
  /**
   * When a scan saw it anywhere last, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1639371446000
   */
  GmtLast?: number;
  /**
   * Findings that were dealt with.
   * @example 0
   */
  HandledCount?: number;
  /**
   * Programming language of the component. Only for `sca`.
   * @example java
   */
  LanguageType?: "java" | "php" | (string & {});
  /**
   * Findings of medium priority.
   * @example 0
   */
  LaterCount?: number;
  /**
   * Key of the advisory, which DescribeVulList and DescribeVulDetails take.
   * @example oval:com.redhat.rhsa:def:20170184
   */
  Name?: string;
  /**
   * Findings of low priority.
   * @example 59
   */
  NntfCount?: number;
  /**
   * Whether application protection (RASP) can block its use. It cannot where this is missing.
   * - `0`: it cannot
   * - `1`: it can
   * - or a value that the vendor added since
   * @example 1
   */
  RaspDefend?: 0 | 1 | (number & {});
  /**
   * CVEs behind the advisory, joined by commas.
   * @example CVE-2023-24881,CVE-2023-24898
   */
  Related?: string;
  /**
   * Labels of the advisory; SearchTags has the known ones.
   * @example Code Execution
   */
  Tags?: string;
  /**
   * How often it was repaired.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TotalFixCount?: number;
  /** What a vulnerability lies in, and so how it is found. */
  Type?: VulType;
}

/**
 * The documented error codes of DescribeGroupedVul.
 *
 * - `RdCheckNoPermission` (HTTP 400): The caller may not act for the account in ResourceDirectoryAccountId.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 *   Documented with status 400 too.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 * - `RdCheckInnerError` (HTTP 500): The check of ResourceDirectoryAccountId failed inside; try again later.
 */
export type DescribeGroupedVulErrorCode = "RdCheckNoPermission" | "NoPermission" | "ServerError" | "RdCheckInnerError";

/** Whether `error` is a failure of DescribeGroupedVul with one of its documented codes. */
export const isDescribeGroupedVulError: ErrorGuard<DescribeGroupedVulErrorCode> = (error) =>
  isCloudError(error, "DescribeGroupedVul", [
    "RdCheckNoPermission",
    "NoPermission",
    "ServerError",
    "RdCheckInnerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * Count the vulnerabilities by advisory.
 *
 * One entry for each advisory that was found anywhere, with how many findings it has at each priority: what to
 * begin with when a fleet is patched. The findings themselves, asset by asset, are in DescribeVulList, by the
 * Name of an entry.
 *
 * Permission: `yundun-sas:DescribeGroupedVul`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeGroupedVul({
 *   AliasName: "RHSA-2019:0230-Important: polkit security update",
 *   AssetType: "ECS,CONTAINER",
 *   AttachTypes: "sca",
 *   ClusterId: "c88fb10da1168494091db6aafc5dd****",
 *   ContainerFieldName: "appName",
 *   ContainerFieldValue: "cc914b0df156d40148412afe4a581****",
 *   CurrentPage: 1,
 *   CveId: "CVE-2017-15420",
 *   Dealed: "n",
 *   GroupId: "235454",
 *   Lang: "zh",
 *   Necessity: "asap,later,nntf",
 *   PageSize: 20,
 *   RaspDefend: 1,
 *   SearchTags: "Code Execution",
 *   TargetType: "containerId",
 *   Type: "cve",
 *   Uuids: "d42f938c-d962-48a0-90f9-05e4ea****",
 * });
 * ```
 * @throws CloudError
 */
export const describeGroupedVul: TypedRoute<
  DescribeGroupedVulInput,
  DescribeGroupedVulOutput,
  DescribeGroupedVulHttp
> = {
  name: "DescribeGroupedVul",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeGroupedVul", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: {
    RdCheckNoPermission: "permission",
    NoPermission: "permission",
    ServerError: "server",
    RdCheckInnerError: "server",
  },
};

/**
 * Walk through `GroupedVulItems` of all pages: `for await (const item of paginateDescribeGroupedVul(…))`.
 *
 * Each page is a call of describeGroupedVul, made when it is needed, until `TotalCount` is reached or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 *
 * Permission: `yundun-sas:DescribeGroupedVul`.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeGroupedVul({
 *   AliasName: "RHSA-2019:0230-Important: polkit security update",
 *   AssetType: "ECS,CONTAINER",
 *   AttachTypes: "sca",
 *   ClusterId: "c88fb10da1168494091db6aafc5dd****",
 *   ContainerFieldName: "appName",
 *   ContainerFieldValue: "cc914b0df156d40148412afe4a581****",
 *   CurrentPage: 1,
 *   CveId: "CVE-2017-15420",
 *   Dealed: "n",
 *   GroupId: "235454",
 *   Lang: "zh",
 *   Necessity: "asap,later,nntf",
 *   PageSize: 20,
 *   RaspDefend: 1,
 *   SearchTags: "Code Execution",
 *   TargetType: "containerId",
 *   Type: "cve",
 *   Uuids: "d42f938c-d962-48a0-90f9-05e4ea****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeGroupedVul: Pager<DescribeGroupedVulInput, DescribeGroupedVulOutput, GroupedVul> = {
  route: describeGroupedVul,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["GroupedVulItems"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeGroupedVul as `client.http` calls it. */
export interface DescribeGroupedVulHttp {
  "/DescribeGroupedVul": {
    post: {
      parameters: {
        query?: DescribeGroupedVulInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of the advisories. */
        200: {
          content: {
            "application/json": DescribeGroupedVulOutput;
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
