// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListBackupRecordInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1699600611000
   */
  BackupEndTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1699514211000
   */
  BackupStartTime?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 192.168.XX.XX */
  MachineRemark?: string;
  /** @example 20 */
  PageSize?: number;
  StatusList?: ("BACKUP_COMPLETE" | "BACKUP_FAILED" | "PARTIAL_COMPLETE" | (string & {}))[];
}

export interface ListBackupRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BackupRecordList?: ListBackupRecordOutputBackupRecordListItem[];
  PageInfo?: ListBackupRecordOutputPageInfo;
}

export interface ListBackupRecordOutputBackupRecordListItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1699600611000
   */
  BackupEndTime?: number;
  /** @example a006f24d069843c88688672d74ee**** */
  BackupJobId?: string;
  /** @example plan-000c4tt43nolmx96**** */
  BackupPlanId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1699514211000
   */
  BackupStartTime?: number;
  /** @example BACKUP_COMPLETE */
  BackupStatus?: "BACKUP_COMPLETE" | "BACKUP_FAILED" | "PARTIAL_COMPLETE" | (string & {});
  /** @example c-0002bgagelj3d2sc**** */
  ClientId?: string;
  /** @example FILE_CACHE_NO_SPACE */
  ErrorCode?: string;
  /** @example FILE_CACHE_NO_SPACE */
  ErrorMessage?: string;
  /** @example i-wz9ikn44p46krnic**** */
  InstanceId?: string;
  /** @example openapi */
  InstanceName?: string;
  /** @example 1.1.1.1 */
  InternetIp?: string;
  /** @example 192.168.1.1 */
  IntranetIp?: string;
  /** @example 1.1.1.1 */
  Ip?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example b93cccb9-f19f-4886-97fe-47df26ba**** */
  Uuid?: string;
}

export interface ListBackupRecordOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 2 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListBackupRecord.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListBackupRecordErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListBackupRecord with one of its documented codes. */
export const isListBackupRecordError: ErrorGuard<ListBackupRecordErrorCode> = (error) =>
  isCloudError(error, "ListBackupRecord", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listBackupRecord({
 *   BackupEndTime: 1699600611000,
 *   BackupStartTime: 1699514211000,
 *   CurrentPage: 1,
 *   MachineRemark: "192.168.XX.XX",
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const listBackupRecord: TypedRoute<ListBackupRecordInput, ListBackupRecordOutput, ListBackupRecordHttp> = {
  name: "ListBackupRecord",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListBackupRecord", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `BackupRecordList` of all pages: `for await (const item of paginateListBackupRecord(…))`.
 *
 * Each page is a call of listBackupRecord, made when it is needed, until `PageInfo.TotalCount` is reached or one
 * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListBackupRecord({
 *   BackupEndTime: 1699600611000,
 *   BackupStartTime: 1699514211000,
 *   CurrentPage: 1,
 *   MachineRemark: "192.168.XX.XX",
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListBackupRecord: Pager<
  ListBackupRecordInput,
  ListBackupRecordOutput,
  NonNullable<ListBackupRecordOutput["BackupRecordList"]>[number]
> = {
  route: listBackupRecord,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["BackupRecordList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListBackupRecord as `client.http` calls it. */
export interface ListBackupRecordHttp {
  "/ListBackupRecord": {
    post: {
      parameters: {
        query?: ListBackupRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListBackupRecordOutput;
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
