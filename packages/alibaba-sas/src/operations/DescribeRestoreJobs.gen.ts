// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeRestoreJobsInput {
  /** @example 1 */
  CurrentPage: number;
  /** @example 1.1.XX.XX */
  MachineRemark?: string;
  /** @example 10 */
  PageSize: number;
  /** @example RUNNING */
  Status?:
    | "RUNNING"
    | "COMPLETE"
    | "FAILED"
    | "CANCELING"
    | "CANCELED"
    | "PARTIAL_COMPLETE"
    | "CREATED"
    | "EXPIRED"
    | "QUEUED"
    | "CLIENT_DELETED"
    | (string & {});
}

export interface DescribeRestoreJobsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeRestoreJobsOutputPageInfo;
  RestoreJobs?: DescribeRestoreJobsOutputRestoreJobsItem[];
}

export interface DescribeRestoreJobsOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

export interface DescribeRestoreJobsOutputRestoreJobsItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  ActualBytes?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  BytesDone?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  BytesTotal?: number;
  /** @example c-000frxwusjauhp9ajpu6 */
  ClientId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1583289054000
   */
  CompleteTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1583289052000
   */
  CreatedTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  Duration?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ErrorCount?: number;
  /** @example s-000f4wxm8f7gur6g2otm.csv */
  ErrorFile?: string;
  /** @example ["/home/user"] */
  ErrorFileUrl?: string;
  /** @example NONE */
  ErrorType?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1583299054
   */
  Eta?: number;
  /** @example ["/home/user"] */
  Excludes?: string;
  /** @example 0 */
  ExitCode?: string;
  /** @example 2021-04-25T19:11Z */
  GmtCreate?: string;
  /** @example 2021-04-25T19:11Z */
  GmtModified?: string;
  /** @example ["/root/disk-uuid-test","/root/install.sh"] */
  Includes?: string;
  /** @example i-bp12xnvdax6307gw**** */
  InstanceId?: string;
  /** @example win2012-01 */
  InstanceName?: string;
  /** @example 1.1.XX.XX */
  InternetIp?: string;
  /** @example 2.1.XX.XX */
  IntranetIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ItemsDone?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ItemsTotal?: number;
  /** @example successful */
  Message?: string;
  /** @example 100 */
  Percentage?: number;
  /** @example 0ED92280-4363-57D3-A4D3-4D3FBC99B29F */
  RequestId?: string;
  /** @example r-000gmcypy5dyf9ey3uv7 */
  RestoreId?: string;
  /** @example Restore */
  RestoreName?: string;
  /** @example ECS_FILE */
  RestoreType?: "ECS_FILE" | "FILE" | (string & {});
  /** @example a3992de83f529b844135fe795d949181735a7d20e0ac8539485c61b7983e618f */
  SnapshotHash?: string;
  /** @example s-000gmcypy5dy54e39yny */
  SnapshotId?: string;
  /** @example 2020-03-03 18:00 */
  SnapshotVersion?: string;
  /** @example ["/home/admin","\\\\\\\\servername\\\\sharename"] */
  Source?: string;
  /** @example c-000gmcypy5dyf9ey3uv7 */
  SourceClientId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 25766558
   */
  Speed?: number;
  /** @example COMPLETE */
  Status?:
    | "RUNNING"
    | "COMPLETE"
    | "FAILED"
    | "CANCELING"
    | "CANCELED"
    | "PARTIAL_COMPLETE"
    | "CREATED"
    | "EXPIRED"
    | "QUEUED"
    | "CLIENT_DELETED"
    | (string & {});
  /** @example /home */
  Target?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1583289054000
   */
  UpdatedTime?: number;
  /** @example 6E3DABB6-3F6A-40DB-9492-2C8B59C**** */
  Uuid?: string;
  /** @example v-000b0v0jqzmse2yz06zw */
  VaultId?: string;
  /** @example cn-hangzhou */
  VaultRegionId?: string;
}

/**
 * The documented error codes of DescribeRestoreJobs.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeRestoreJobsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeRestoreJobs with one of its documented codes. */
export const isDescribeRestoreJobsError: ErrorGuard<DescribeRestoreJobsErrorCode> = (error) =>
  isCloudError(error, "DescribeRestoreJobs", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeRestoreJobs({
 *   CurrentPage: 1,
 *   MachineRemark: "1.1.XX.XX",
 *   PageSize: 10,
 *   Status: "RUNNING",
 * });
 * ```
 * @throws CloudError
 */
export const describeRestoreJobs: TypedRoute<
  DescribeRestoreJobsInput,
  DescribeRestoreJobsOutput,
  DescribeRestoreJobsHttp
> = {
  name: "DescribeRestoreJobs",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeRestoreJobs", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `RestoreJobs` of all pages: `for await (const item of paginateDescribeRestoreJobs(…))`.
 *
 * Each page is a call of describeRestoreJobs, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeRestoreJobs({
 *   CurrentPage: 1,
 *   MachineRemark: "1.1.XX.XX",
 *   PageSize: 10,
 *   Status: "RUNNING",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeRestoreJobs: Pager<
  DescribeRestoreJobsInput,
  DescribeRestoreJobsOutput,
  NonNullable<DescribeRestoreJobsOutput["RestoreJobs"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: describeRestoreJobs,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["RestoreJobs"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeRestoreJobs as `client.http` calls it. */
export interface DescribeRestoreJobsHttp {
  "/DescribeRestoreJobs": {
    post: {
      parameters: {
        query: DescribeRestoreJobsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeRestoreJobsOutput;
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
