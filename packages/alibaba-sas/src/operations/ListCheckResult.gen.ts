// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCheckResultInput {
  CheckIds?: (number | bigint)[];
  /** @example OSS */
  CheckKey?: string;
  CheckTypes?: string[];
  /** @example 2 */
  CurrentPage?: number;
  /** @example true */
  CustomParam?: boolean;
  InstanceIds?: string[];
  InstanceTypes?: (
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
    | (string & {})
  )[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  OperationTypes?: ("SUPPORT_REPAIR" | "NOT_SUPPORT_REPAIR" | (string & {}))[];
  /** @example 50 */
  PageSize?: number;
  /** @example cn-hangzhou */
  RegionId?: "cn-hangzhou" | "ap-southeast-1" | (string & {});
  RequirementIds?: (number | bigint)[];
  ResourceDirectoryAccountId?: number | bigint;
  RiskLevels?: ("HIGH" | "MEDIUM" | "LOW" | (string & {}))[];
  SortTypes?: ("RISK_LEVEL" | "STATUS" | (string & {}))[];
  StandardIds?: (number | bigint)[];
  Statuses?: ("PASS" | "NOT_PASS" | "CHECKING" | "NOT_CHECK" | "WHITELIST" | (string & {}))[];
  TaskSources?: string[];
  Types?: string[];
  Vendors?: ("ALIYUN" | "TENCENT" | "AWS" | "MICROSOFT" | (string & {}))[];
}

export interface ListCheckResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Checks?: ListCheckResultOutputChecksItem[];
  PageInfo?: ListCheckResultOutputPageInfo;
}

export interface ListCheckResultOutputChecksItem {
  /** @example 0 */
  AssetSubType?: number;
  /** @example 0 */
  AssetType?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});
  /** @example 3 */
  AssetVendor?: 0 | 3 | 4 | 5 | 7 | (number & {});
  /** @example 5 */
  CheckId?: bigint;
  CheckPolicies?: ListCheckResultOutputChecksItemCheckPoliciesItem[];
  /** @example 1 */
  CheckSaleType?: 0 | 1 | (number & {});
  /** @example OSS-PublicReadOpenManifestFileWithoutEncryption */
  CheckShowName?: string;
  /** @example SYSTEM */
  CheckType?: "CUSTOM" | "SYSTEM" | (string & {});
  /** @example DISK */
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
  /** @example ECS */
  InstanceType?:
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
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1657793398000
   */
  LastCheckTime?: number;
  /** @example NOT_SUPPORT_REPAIR */
  OperationType?: "SUPPORT_REPAIR" | "NOT_SUPPORT_REPAIR" | (string & {});
  /** @example HIGH */
  RiskLevel?: "HIGH" | "MEDIUM" | "LOW" | (string & {});
  /** @example PASS */
  Status?: "PASS" | "NOT_PASS" | "CHECKING" | "NOT_CHECK" | "WHITELIST" | "FAILED" | (string & {});
  /** @example TIMEOUT */
  StatusMessage?: string;
  /** @example 64 */
  TaskId?: string;
  /** @example true */
  TrialPermission?: boolean;
  /** @example 1 */
  TrialPermissionType?: 0 | 1 | (number & {});
  /** @example ALIYUN */
  Vendor?: string;
  /** @example Aliyun */
  VendorShowName?: string;
}

export interface ListCheckResultOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

export interface ListCheckResultOutputChecksItemCheckPoliciesItem {
  /** @example 2 */
  RequirementId?: bigint;
  /** @example Alibaba cloud OSS best security practices */
  RequirementShowName?: string;
  /** @example 3 */
  SectionId?: bigint;
  /** @example Log Audit */
  SectionShowName?: string;
  /** @example 1 */
  StandardId?: bigint;
  /** @example Best security practices */
  StandardShowName?: string;
}

/**
 * The documented error codes of ListCheckResult.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListCheckResultErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListCheckResult with one of its documented codes. */
export const isListCheckResultError: ErrorGuard<ListCheckResultErrorCode> = (error) =>
  isCloudError(error, "ListCheckResult", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listCheckResult({
 *   CheckKey: "OSS",
 *   CurrentPage: 2,
 *   CustomParam: true,
 *   Lang: "zh",
 *   PageSize: 50,
 *   RegionId: "cn-hangzhou",
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
};

/**
 * Walk through `Checks` of all pages: `for await (const item of paginateListCheckResult(…))`.
 *
 * Each page is a call of listCheckResult, made when it is needed, until `PageInfo.TotalCount` is reached or one
 * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListCheckResult({
 *   CheckKey: "OSS",
 *   CurrentPage: 2,
 *   CustomParam: true,
 *   Lang: "zh",
 *   PageSize: 50,
 *   RegionId: "cn-hangzhou",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListCheckResult: Pager<
  ListCheckResultInput,
  ListCheckResultOutput,
  NonNullable<ListCheckResultOutput["Checks"]>[number]
> = {
  route: listCheckResult,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
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
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCheckResultOutput;
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
