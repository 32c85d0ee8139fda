// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeUniBackupPoliciesInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example auto_oracle_Hpm */
  PolicyName?: string;
}

export interface DescribeUniBackupPoliciesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeUniBackupPoliciesOutputPageInfo;
  UniBackupPolicies?: DescribeUniBackupPoliciesOutputUniBackupPoliciesItem[];
}

export interface DescribeUniBackupPoliciesOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

export interface DescribeUniBackupPoliciesOutputUniBackupPoliciesItem {
  /** @example INSTALL_TIMEOUT */
  AgentErrorMessage?: string;
  /** @example INSTALLED */
  AgentStatus?: "UNKNOWN" | "INSTALLED" | "INSTALL_FAILED" | "UNINSTALL_FAILED" | (string & {});
  /** @example abc123 */
  DatabaseName?: string;
  /** @example MYSQL */
  DatabaseType?: "MYSQL" | "MSSQL" | "Oracle" | (string & {});
  /** @example EXPIRED */
  ErrorCode?: string;
  /** @example AttachRamRoleError */
  ErrorMessage?: string;
  /** @example i-9dp7mubt5wit6g0h**** */
  InstanceId?: string;
  /** @example sql-test-001 */
  InstanceName?: string;
  /** @example Running */
  InstanceStatus?: "Stopped" | "Running" | (string & {});
  /** @example cf1bcad4063f11ed800000163e0e**** */
  InstanceUuid?: string;
  /** @example completed */
  LatestBackResult?: string;
  /** @example 2022-01-01 00:00:11 */
  LatestBackupTime?: string;
  /** @example creating */
  PlanStatus?: "init" | "running" | "completed" | "restoring" | "creating" | "created" | (string & {});
  /** @example 123 */
  PolicyId?: bigint;
  /** @example auto_oracle_37f */
  PolicyName?: string;
  /** @example opening */
  PolicyStatus?: "initiating" | "opening" | "closing" | "deleting" | "enabled" | "disabled" | (string & {});
  /** @example cn-hangzhou */
  UniRegionId?: string;
}

/**
 * The documented error codes of DescribeUniBackupPolicies.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeUniBackupPoliciesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeUniBackupPolicies with one of its documented codes. */
export const isDescribeUniBackupPoliciesError: ErrorGuard<DescribeUniBackupPoliciesErrorCode> = (error) =>
  isCloudError(error, "DescribeUniBackupPolicies", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeUniBackupPolicies({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   PolicyName: "auto_oracle_Hpm",
 * });
 * ```
 * @throws CloudError
 */
export const describeUniBackupPolicies: TypedRoute<
  DescribeUniBackupPoliciesInput,
  DescribeUniBackupPoliciesOutput,
  DescribeUniBackupPoliciesHttp
> = {
  name: "DescribeUniBackupPolicies",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeUniBackupPolicies", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["UniBackupPolicies", "*", "PolicyId"], "bigint"]],
};

/**
 * Walk through `UniBackupPolicies` of all pages: `for await (const item of
 * paginateDescribeUniBackupPolicies(…))`.
 *
 * Each page is a call of describeUniBackupPolicies, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeUniBackupPolicies({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   PolicyName: "auto_oracle_Hpm",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeUniBackupPolicies: Pager<
  DescribeUniBackupPoliciesInput,
  DescribeUniBackupPoliciesOutput,
  NonNullable<DescribeUniBackupPoliciesOutput["UniBackupPolicies"]>[number]
> = {
  route: describeUniBackupPolicies,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["UniBackupPolicies"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeUniBackupPolicies as `client.http` calls it. */
export interface DescribeUniBackupPoliciesHttp {
  "/DescribeUniBackupPolicies": {
    post: {
      parameters: {
        query?: DescribeUniBackupPoliciesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeUniBackupPoliciesOutput;
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
