// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListClusterCheckResultInput {
  /** @example container */
  CheckKey?: string;
  /** @example c3aaf6c8085f84791882eef200cd2**** */
  ClusterId: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  RiskLevels?: string[];
  /** @example STATUS */
  SortType?: "RISK_LEVEL" | "STATUS" | (string & {});
  Statuses?: string[];
}

export interface ListClusterCheckResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Checks?: ListClusterCheckResultOutputChecksItem[];
  PageInfo?: ListClusterCheckResultOutputPageInfo;
}

export interface ListClusterCheckResultOutputChecksItem {
  /** @example 0 */
  AssetSubType?: number;
  /** @example 0 */
  AssetType?: number;
  /** @example 5 */
  CheckId?: bigint;
  CheckPolicies?: ListClusterCheckResultOutputChecksItemCheckPoliciesItem[];
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
  /** @example Workload */
  InstanceType?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1657793398000
   */
  LastCheckTime?: number;
  /** @example HIGH */
  RiskLevel?: "HIGH" | "MEDIUM" | "LOW" | (string & {});
  /** @example PASS */
  Status?: "PASS" | "NOT_PASS" | "CHECKING" | "NOT_CHECK" | "WHITELIST" | (string & {});
  /** @example true */
  TrialPermission?: boolean;
  /** @example 1 */
  TrialPermissionType?: 1 | 0 | (number & {});
  /** @example 0 */
  Vendor?: string;
}

export interface ListClusterCheckResultOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 83 */
  TotalCount?: number;
}

export interface ListClusterCheckResultOutputChecksItemCheckPoliciesItem {
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
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listClusterCheckResult({
 *   CheckKey: "container",
 *   ClusterId: "c3aaf6c8085f84791882eef200cd2****",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   SortType: "STATUS",
 * });
 * ```
 * @throws CloudError
 */
export const listClusterCheckResult: TypedRoute<
  ListClusterCheckResultInput,
  ListClusterCheckResultOutput,
  ListClusterCheckResultHttp
> = {
  name: "ListClusterCheckResult",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListClusterCheckResult", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["Checks", "*", "CheckId"], "bigint"],
    [["Checks", "*", "CheckPolicies", "*", "RequirementId"], "bigint"],
    [["Checks", "*", "CheckPolicies", "*", "SectionId"], "bigint"],
    [["Checks", "*", "CheckPolicies", "*", "StandardId"], "bigint"],
  ],
};

/** ListClusterCheckResult as `client.http` calls it. */
export interface ListClusterCheckResultHttp {
  "/ListClusterCheckResult": {
    post: {
      parameters: {
        query: ListClusterCheckResultInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListClusterCheckResultOutput;
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
