// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, Language, RequestId } from "../schemas.gen.js";

export interface ListCheckResultInput {
  /** Only these checks, by their numbers. */
  CheckIds?: (number | bigint)[];
  /**
   * Only checks with this in what they are called, such as `OSS`.
   * @example OSS
   */
  CheckKey?: string;
  /** Only checks of this origin. */
  CheckTypes?: ("CUSTOM" | "SYSTEM" | (string & {}))[];
  /**
   * Page to return, from 1.
   * @example 2
   */
  CurrentPage?: number;
  /**
   * Only checks that take settings of your own, or only those that do not.
   * @example true
   */
  CustomParam?: boolean;
  /**
   * Only checks of these resources, by their services' ids, such as `i-…` of ECS.
   * @example [
   * "i-bp1du66x6w07z4yya****"
   * ]
   */
  InstanceIds?: string[];
  /**
   * Only checks of these cloud services.
   * @example [
   * "ECS"
   * ]
   */
  InstanceTypes?: CheckedService[];
  /**
   * Language of texts in the answer; Chinese without it.
   * @example zh
   */
  Lang?: Language;
  /** Only checks that can, or cannot, be repaired from here. */
  OperationTypes?: ("SUPPORT_REPAIR" | "NOT_SUPPORT_REPAIR" | (string & {}))[];
  /**
   * How many checks a page may have.
   * @example 50
   */
  PageSize?: number;
  /**
   * Site whose resources are checked. It does not choose the endpoint.
   * - `cn-hangzhou`: the centre in mainland China
   * - `ap-southeast-1`: Singapore
   * - or a value that the vendor added since
   * @example cn-hangzhou
   */
  RegionId?: "cn-hangzhou" | "ap-southeast-1" | (string & {});
  /**
   * Only checks below these requirements of a standard, by their numbers.
   * @example [
   * 2
   * ]
   */
  RequirementIds?: (number | bigint)[];
  /**
   * Account of the resource directory to read for, by its Alibaba Cloud id; DescribeMonitorAccounts lists those
   * that can be given. Leave it out for the account of the caller.
   */
  ResourceDirectoryAccountId?: number | bigint;
  /**
   * Only checks of these levels.
   * @example [
   * "HIGH"
   * ]
   */
  RiskLevels?: ("HIGH" | "MEDIUM" | "LOW" | (string & {}))[];
  /**
   * What the checks are sorted by; at most one.
   * @example [
   * "STATUS"
   * ]
   */
  SortTypes?: ("RISK_LEVEL" | "STATUS" | (string & {}))[];
  /**
   * Only checks below these standards, by their numbers.
   * @example [
   * 2
   * ]
   */
  StandardIds?: (number | bigint)[];
  /**
   * Only checks that came out so.
   * @example [
   * "PASS"
   * ]
   */
  Statuses?: CloudCheckStatus[];
  /**
   * Only what tasks of these sources found. No values are documented; SubmitCheck takes such a label as
   * TaskSource.
   */
  TaskSources?: string[];
  /**
   * Only checks below standards of this kind.
   * @example [
   * "RISK"
   * ]
   */
  Types?: ("RISK" | "COMPLIANCE" | "IDENTITY_PERMISSION" | (string & {}))[];
  /**
   * Only checks of these clouds.
   * @example [
   * "ALIYUN"
   * ]
   */
  Vendors?: ("ALIYUN" | "TENCENT" | "AWS" | "MICROSOFT" | (string & {}))[];
}

export interface ListCheckResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** The checks of this page. */
  Checks?: CloudCheck[];
  /** Where this page stands. */
  PageInfo?: ListCheckResultOutputPageInfo;
}

/**
 * Cloud service whose settings are checked.
 * - `ECS`: Elastic Compute Service, servers
 * - `SLB`: Server Load Balancer
 * - `RDS`: relational databases
 * - `MONGODB`: databases of MongoDB
 * - `KVSTORE`: databases of Redis
 * - `ACR`: Container Registry
 * - `CSK`: clusters of Kubernetes
 * - `VPC`: private networks
 * - `ACTIONTRAIL`: the log of API calls
 * - `CDN`: content delivery
 * - `CAS`: certificates
 * - `RDC`: Apsara DevOps
 * - `RAM`: identities and their rights
 * - `DDOS`: protection against floods of traffic
 * - `WAF`: the firewall for websites
 * - `OSS`: object storage
 * - `POLARDB`: databases of PolarDB
 * - `POSTGRESQL`: databases of PostgreSQL
 * - `MSE`: Microservices Engine
 * - `NAS`: file storage
 * - `SDDP`: discovery of sensitive data
 * - `EIP`: public addresses
 * - or a value that the vendor added since
 */
export type CheckedService =
  | "ECS"
  | "SLB"
  | "RDS"
  | "MONGODB"
  | "KVSTORE"
  | "ACR"
  | "CSK"
  | "VPC"
  | "ACTIONTRAIL"
  | "CDN"
  | "CAS"
  | "RDC"
  | "RAM"
  | "DDOS"
  | "WAF"
  | "OSS"
  | "POLARDB"
  | "POSTGRESQL"
  | "MSE"
  | "NAS"
  | "SDDP"
  | "EIP"
  | (string & {});

/**
 * What came of a check.
 * - `PASS`: all is well
 * - `NOT_PASS`: something is set wrong
 * - `CHECKING`: it runs
 * - `NOT_CHECK`: it has not run
 * - `WHITELIST`: what it finds is excused by the whitelist
 * - `FAILED`: it could not run; StatusMessage says why
 * - or a value that the vendor added since
 */
export type CloudCheckStatus = "PASS" | "NOT_PASS" | "CHECKING" | "NOT_CHECK" | "WHITELIST" | "FAILED" | (string & {});

/** One check and what came of it. */
export interface CloudCheck {
  /**
   * Narrower kind of the resource, as a number without a documented meaning; the vendor's example is 0.
   * @example 0
   */
  AssetSubType?: number;
  /**
   * Kind of the resource.
   * - `0`: a server
   * - `1`: a load balancer
   * - `2`: a NAT gateway
   * - `3`: a database of RDS
   * - `4`: a database of MongoDB
   * - `5`: a database of Redis
   * - `6`: an image of containers
   * - `7`: a container
   * - or a value that the vendor added since
   * @example 0
   */
  AssetType?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});
  /**
   * Cloud that the resource is in. Which clouds 3, 4, 5 and 7 are, definitions contradict one another on: branch
   * on Vendor.
   * - `0`: Alibaba Cloud
   * - `3`
   * - `4`
   * - `5`
   * - `7`
   * - or a value that the vendor added since
   * @example 3
   */
  AssetVendor?: 0 | 3 | 4 | 5 | 7 | (number & {});
  /**
   * Number of the check, for GetCheckDetail.
   * @example 5
   */
  CheckId?: bigint;
  /** Places of the check in the standards that demand it. */
  CheckPolicies?: CloudCheckPolicy[];
  /**
   * Whether the check must be paid for.
   * - `0`: it must
   * - `1`: it is free
   * - or a value that the vendor added since
   * @example 1
   */
  CheckSaleType?: 0 | 1 | (number & {});
  /**
   * What is checked, in words.
   * @example OSS-PublicReadOpenManifestFileWithoutEncryption
   */
  CheckShowName?: string;
  /**
   * Origin of the check.
   * - `CUSTOM`: made by the account
   * - `SYSTEM`: made by the vendor
   * - or a value that the vendor added since
   * @example SYSTEM
   */
  CheckType?: "CUSTOM" | "SYSTEM" | (string & {});
  /**
   * What of the service is checked.
   * - `INSTANCE`: the resource itself
   * - `DISK`: disks of ECS
   * - `SECURITY_GROUP`: firewall rules of ECS
   * - `REPOSITORY_ENTERPRISE`: repositories of the enterprise edition of ACR
   * - `REPOSITORY_PERSON`: repositories of the personal edition of ACR
   * - `ALIAS`: the alias of the account in RAM
   * - `USER`: users in RAM
   * - `POLICY`: policies in RAM
   * - `GROUP`: groups in RAM
   * - `DOMAIN`: domains behind WAF
   * - or a value that the vendor added since
   * @example DISK
   */
  InstanceSubType?:
    | "INSTANCE"
    | "DISK"
    | "SECURITY_GROUP"
    | "REPOSITORY_ENTERPRISE"
    | "REPOSITORY_PERSON"
    | "ALIAS"
    | "USER"
    | "POLICY"
    | "GROUP"
    | "DOMAIN"
    | (string & {});
  /** Cloud service whose settings are checked. */
  InstanceType?: CheckedService;
  /**
   * When it ran last, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1657793398000
   */
  LastCheckTime?: number;
  /**
   * Whether what it finds can be repaired from here.
   * - `SUPPORT_REPAIR`: it can be repaired from here
   * - `NOT_SUPPORT_REPAIR`: it cannot
   * - or a value that the vendor added since
   * @example NOT_SUPPORT_REPAIR
   */
  OperationType?: "SUPPORT_REPAIR" | "NOT_SUPPORT_REPAIR" | (string & {});
  /**
   * How bad it is when the check fails.
   * @example HIGH
   */
  RiskLevel?: "HIGH" | "MEDIUM" | "LOW" | (string & {});
  /** What came of a check. */
  Status?: CloudCheckStatus;
  /**
   * Why a check did not come to its end, such as `TIMEOUT`.
   * @example TIMEOUT
   */
  StatusMessage?: string;
  /**
   * Run that the outcome is of; a number as a text in the vendor's payload, unlike the TaskId of SubmitCheck.
   * @example 64
   */
  TaskId?: string;
  /**
   * Whether the check needs what the vendor calls the TRIAL permission.
   * @example true
   */
  TrialPermission?: boolean;
  /**
   * Whether ActionTrail must have delivered its log for more than 30 days, so that there is a usual behaviour to
   * compare with.
   * - `0`: it must
   * - `1`: it need not
   * - or a value that the vendor added since
   * @example 1
   */
  TrialPermissionType?: 0 | 1 | (number & {});
  /**
   * Cloud that is checked, as the codes of Vendors.
   * @example ALIYUN
   */
  Vendor?: string;
  /**
   * Cloud that is checked, in words.
   * @example Aliyun
   */
  VendorShowName?: string;
}

export interface ListCheckResultOutputPageInfo {
  /**
   * How many checks this page has.
   * @example 2
   */
  Count?: number;
  /**
   * Page that this is, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * How many checks a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * How many checks there are on all pages.
   * @example 100
   */
  TotalCount?: number;
}

/** One place in a standard. */
export interface CloudCheckPolicy {
  /**
   * Requirement of the standard, by its number.
   * @example 2
   */
  RequirementId?: bigint;
  /**
   * Requirement in words.
   * @example Alibaba cloud OSS best security practices
   */
  RequirementShowName?: string;
  /**
   * Section below the requirement, by its number.
   * @example 3
   */
  SectionId?: bigint;
  /**
   * Section in words.
   * @example Log Audit
   */
  SectionShowName?: string;
  /**
   * Standard by its number.
   * @example 1
   */
  StandardId?: bigint;
  /**
   * Standard in words, such as `Best security practices`.
   * @example Best security practices
   */
  StandardShowName?: string;
}

/**
 * The documented error codes of ListCheckResult.
 *
 * - `IllegalParam` (HTTP 400): A parameter has a value that the service does not accept; the message does not
 *   say which.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type ListCheckResultErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListCheckResult with one of its documented codes. */
export const isListCheckResultError: ErrorGuard<ListCheckResultErrorCode> = (error) =>
  isCloudError(error, "ListCheckResult", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * List how the settings of cloud services did in their checks.
 *
 * One entry for each check of the posture of the cloud, such as whether buckets are public, with what came of it
 * when it ran last; SubmitCheck runs them. GetCheckDetail explains a check by its CheckId and says how to repair
 * what it found.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listCheckResult({
 *   CheckKey: "OSS",
 *   CurrentPage: 2,
 *   CustomParam: true,
 *   InstanceIds: ["i-bp1du66x6w07z4yya****"],
 *   InstanceTypes: ["ECS"],
 *   Lang: "zh",
 *   PageSize: 50,
 *   RegionId: "cn-hangzhou",
 *   RequirementIds: [2],
 *   RiskLevels: ["HIGH"],
 *   SortTypes: ["STATUS"],
 *   StandardIds: [2],
 *   Statuses: ["PASS"],
 *   Types: ["RISK"],
 *   Vendors: ["ALIYUN"],
 * });
 * ```
 * @throws CloudError
 */
export const listCheckResult: TypedRoute<ListCheckResultInput, ListCheckResultOutput, ListCheckResultHttp> = {
  name: "ListCheckResult",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListCheckResult", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["Checks", "*", "CheckId"], "bigint"],
    [["Checks", "*", "CheckPolicies", "*", "RequirementId"], "bigint"],
    [["Checks", "*", "CheckPolicies", "*", "SectionId"], "bigint"],
    [["Checks", "*", "CheckPolicies", "*", "StandardId"], "bigint"],
  ],
  errors: { IllegalParam: "invalid", NoPermission: "permission", ServerError: "server" },
};

/**
 * Walk through `Checks` of all pages: `for await (const item of paginateListCheckResult(…))`.
 *
 * Each page is a call of listCheckResult, made when it is needed, until `PageInfo.TotalCount` is reached or one
 * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 100 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListCheckResult({
 *   CheckKey: "OSS",
 *   CurrentPage: 2,
 *   CustomParam: true,
 *   InstanceIds: ["i-bp1du66x6w07z4yya****"],
 *   InstanceTypes: ["ECS"],
 *   Lang: "zh",
 *   PageSize: 50,
 *   RegionId: "cn-hangzhou",
 *   RequirementIds: [2],
 *   RiskLevels: ["HIGH"],
 *   SortTypes: ["STATUS"],
 *   StandardIds: [2],
 *   Statuses: ["PASS"],
 *   Types: ["RISK"],
 *   Vendors: ["ALIYUN"],
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListCheckResult: Pager<ListCheckResultInput, ListCheckResultOutput, CloudCheck> = {
  route: listCheckResult,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 100,
  items: ["Checks"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListCheckResult as `client.http` calls it. */
export interface ListCheckResultHttp {
  "/ListCheckResult": {
    post: {
      parameters: {
        query?: ListCheckResultInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of the checks. */
        200: {
          content: {
            "application/json": ListCheckResultOutput;
          };
        };
        /** @description A parameter is wrong. */
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
