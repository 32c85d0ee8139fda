// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeBackupPoliciesInput {
  /** @example 1 */
  CurrentPage: number;
  /** @example 1.1.XX.XX */
  MachineRemark?: string;
  /** @example SecurityStrategy-20200303 */
  Name?: string;
  /** @example 10 */
  PageSize: number;
  /** @example enabled */
  Status?: "enabled" | "disabled" | "closed" | (string & {});
}

export interface DescribeBackupPoliciesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeBackupPoliciesOutputPageInfo;
  Policies?: DescribeBackupPoliciesOutputPoliciesItem[];
}

export interface DescribeBackupPoliciesOutputPageInfo {
  /** @example 3 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 30 */
  TotalCount?: number;
}

export interface DescribeBackupPoliciesOutputPoliciesItem {
  /** @example 2 */
  ClientErrorCount?: number;
  /**
   * @example [
   * "[\"3bb30859-b3b5-4f28-868f-b0892c98****\",\"3bb30859-b3b5-4f28-868f-b0892c98****\"]"
   * ]
   */
  ClientErrorUuidList?: string[];
  /** @example running */
  ClientStatus?: "running" | "exception" | (string & {});
  /** @example 2 */
  HealthClientCount?: number;
  /**
   * @example [
   * "[\"3bb30859-b3b5-4f28-868f-b0892c98****\",\"3bb30859-b3b5-4f28-868f-b0892c98****\"]"
   * ]
   */
  HealthClientUuidList?: string[];
  /** @example 11 */
  Id?: bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1719488535027
   */
  LastStatusSyncTime?: number;
  /** @example SecurityStrategy-20200303 */
  Name?: string;
  /**
   * @example {"Exclude":["/bin/","/usr/bin/","/sbin/","/boot/","/proc/","/sys/","/srv/","/lib/","/selinux/","/usr/sbin/","/run/","/lib32/","/lib64/","/lost+found/","/var/lib/kubelet/","/var/lib/ntp/proc","/var/lib/container","Windows\\\\","Python27\\\\","Program
   * Files (x86)\\\\","Program Files\\\\","Boot\\\\","$RECYCLE.BIN","System Volume
   * Information\\\\","Users\\\\Administrator\\\\NTUSER.DAT*","ProgramData\\\\","pagefile.sys","Users\\\\Default\\\\NTUSER.DAT*","Users\\\\Administrator\\\\ntuser.*"],"ExcludeSystemPath":true,"Include":[],"IsDefault":1,"Retention":7,"Schedule":"I|1630689360|PT24H","Source":[],"SpeedLimiter":"","UseVss":true}
   */
  Policy?: string;
  /** @example ch-hangzhou */
  PolicyRegionId?: string;
  /** @example 2.0.0 */
  PolicyVersion?: string;
  /** @example disabled */
  PreStatus?: "enabled" | "disabled" | "closed" | (string & {});
  /**
   * @example [
   * "[\"3bb30859-b3b5-4f28-868f-b0892c98****\",\"3bb30859-b3b5-4f28-868f-b0892c98****\"]"
   * ]
   */
  RemarkedUuidList?: string[];
  /** @example OUT_CLOUD */
  ServerType?: "OUT_CLOUD" | "ALIYUN" | "TRIPARTITE" | (string & {});
  /** @example 2 */
  ServiceErrorCount?: number;
  /**
   * @example [
   * "[\"3bb30859-b3b5-4f28-868f-b0892c98****\",\"3bb30859-b3b5-4f28-868f-b0892c98****\"]"
   * ]
   */
  ServiceErrorUuidList?: string[];
  /** @example enabled */
  Status?: "enabled" | "disabled" | "closed" | (string & {});
  /** @example Upgrading */
  UpgradeStatus?: "NotUpgraded" | "Upgrading" | "UpgradeFailed" | "UpgradeSuccess" | (string & {});
  /**
   * @example [
   * "[\"3bb30859-b3b5-4f28-868f-b0892c98****\",\"3bb30859-b3b5-4f28-868f-b0892c98****\"]"
   * ]
   */
  UuidList?: string[];
}

/**
 * The documented error codes of DescribeBackupPolicies.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeBackupPoliciesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeBackupPolicies with one of its documented codes. */
export const isDescribeBackupPoliciesError: ErrorGuard<DescribeBackupPoliciesErrorCode> = (error) =>
  isCloudError(error, "DescribeBackupPolicies", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeBackupPolicies({
 *   CurrentPage: 1,
 *   MachineRemark: "1.1.XX.XX",
 *   Name: "SecurityStrategy-20200303",
 *   PageSize: 10,
 *   Status: "enabled",
 * });
 * ```
 * @throws CloudError
 */
export const describeBackupPolicies: TypedRoute<
  DescribeBackupPoliciesInput,
  DescribeBackupPoliciesOutput,
  DescribeBackupPoliciesHttp
> = {
  name: "DescribeBackupPolicies",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeBackupPolicies", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Policies", "*", "Id"], "bigint"]],
};

/**
 * Walk through `Policies` of all pages: `for await (const item of paginateDescribeBackupPolicies(…))`.
 *
 * Each page is a call of describeBackupPolicies, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeBackupPolicies({
 *   CurrentPage: 1,
 *   MachineRemark: "1.1.XX.XX",
 *   Name: "SecurityStrategy-20200303",
 *   PageSize: 10,
 *   Status: "enabled",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeBackupPolicies: Pager<
  DescribeBackupPoliciesInput,
  DescribeBackupPoliciesOutput,
  NonNullable<DescribeBackupPoliciesOutput["Policies"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: describeBackupPolicies,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["Policies"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeBackupPolicies as `client.http` calls it. */
export interface DescribeBackupPoliciesHttp {
  "/DescribeBackupPolicies": {
    post: {
      parameters: {
        query: DescribeBackupPoliciesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeBackupPoliciesOutput;
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
