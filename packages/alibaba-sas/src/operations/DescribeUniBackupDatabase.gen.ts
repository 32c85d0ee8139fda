// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeUniBackupDatabaseInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example MYSQL */
  DatabaseType?: "MYSQL" | "MSSQL" | "Oracle" | (string & {});
  /** @example test */
  InstanceName?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example create */
  QueryType?: "create" | "restore" | (string & {});
  /** @example cn-hongkong */
  UniRegionId?: string;
}

export interface DescribeUniBackupDatabaseOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  DatabaseList?: DescribeUniBackupDatabaseOutputDatabaseListItem[];
  PageInfo?: DescribeUniBackupDatabaseOutputPageInfo;
}

export interface DescribeUniBackupDatabaseOutputDatabaseListItem {
  /** @example INSTALLED */
  AgentStatus?: "UNKNOWN" | "INSTALLED" | "INSTALL_FAILED" | "UNINSTALL_FAILED" | (string & {});
  /** @example AEGIS */
  CreatedByProduct?: "HBR" | "AEGIS" | (string & {});
  /** @example apns_tt180 */
  DatabaseName?: string;
  /** @example MYSQL */
  DatabaseType?: "MYSQL" | "MSSQL" | "Oracle" | (string & {});
  /** @example 12.0.4100.1 */
  DatabaseVersion?: string;
  /** @example i-bp15aho9hhftvmhw**** */
  InstanceId?: string;
  /** @example sql-test-001 */
  InstanceName?: string;
  /** @example 85878b284df911ec800000163e19**** */
  InstanceUuid?: string;
  /** @example 123 */
  PolicyId?: bigint;
  /** @example Running */
  Status?: "Stopped" | "Running" | (string & {});
}

export interface DescribeUniBackupDatabaseOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 25 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeUniBackupDatabase.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeUniBackupDatabaseErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeUniBackupDatabase with one of its documented codes. */
export const isDescribeUniBackupDatabaseError: ErrorGuard<DescribeUniBackupDatabaseErrorCode> = (error) =>
  isCloudError(error, "DescribeUniBackupDatabase", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeUniBackupDatabase({
 *   CurrentPage: 1,
 *   DatabaseType: "MYSQL",
 *   InstanceName: "test",
 *   PageSize: 20,
 *   QueryType: "create",
 *   UniRegionId: "cn-hongkong",
 * });
 * ```
 * @throws CloudError
 */
export const describeUniBackupDatabase: TypedRoute<
  DescribeUniBackupDatabaseInput,
  DescribeUniBackupDatabaseOutput,
  DescribeUniBackupDatabaseHttp
> = {
  name: "DescribeUniBackupDatabase",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeUniBackupDatabase", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["DatabaseList", "*", "PolicyId"], "bigint"]],
};

/**
 * Walk through `DatabaseList` of all pages: `for await (const item of paginateDescribeUniBackupDatabase(…))`.
 *
 * Each page is a call of describeUniBackupDatabase, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeUniBackupDatabase({
 *   CurrentPage: 1,
 *   DatabaseType: "MYSQL",
 *   InstanceName: "test",
 *   PageSize: 20,
 *   QueryType: "create",
 *   UniRegionId: "cn-hongkong",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeUniBackupDatabase: Pager<
  DescribeUniBackupDatabaseInput,
  DescribeUniBackupDatabaseOutput,
  NonNullable<DescribeUniBackupDatabaseOutput["DatabaseList"]>[number]
> = {
  route: describeUniBackupDatabase,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["DatabaseList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeUniBackupDatabase as `client.http` calls it. */
export interface DescribeUniBackupDatabaseHttp {
  "/DescribeUniBackupDatabase": {
    post: {
      parameters: {
        query?: DescribeUniBackupDatabaseInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeUniBackupDatabaseOutput;
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
