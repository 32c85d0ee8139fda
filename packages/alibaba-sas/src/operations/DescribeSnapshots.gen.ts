// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSnapshotsInput {
  /** @example 2.0.0 */
  ApiVersion: "1.0.0" | "2.0.0" | (string & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example true */
  IsAliYunEcs?: "true" | "false" | (string & {});
  /** @example us-east-1 */
  MachineRegion?: string;
  /** @example 192.168.XX.XX */
  MachineRemark?: string;
  /**
   * @example CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAB4SwmEAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM0NzY3YTZjNjI3NjZmNmU3MjcxNjk3NDY5MzY3MjY4****
   */
  NextToken?: string;
  /** @example 20 */
  PageSize: number;
  /** @example ["COMPLETE"] */
  StatusList?: "COMPLETE" | "PARTIAL_COMPLETE" | (string & {});
  /** @example 061d8042-59ff-416e-bc33-294a1cf5**** */
  Uuid?: string;
}

export interface DescribeSnapshotsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeSnapshotsOutputPageInfo;
  Snapshots?: DescribeSnapshotsOutputSnapshotsItem[];
}

export interface DescribeSnapshotsOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /**
   * @example CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAGYXFWIAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM1Mzc3Njc4MzA2ODY5NmI2YTY1Nzg2NTcxNjE2NDc4****
   */
  NextToken?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 149 */
  TotalCount?: number;
}

export interface DescribeSnapshotsOutputSnapshotsItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ActualBytes?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 123
   */
  ActualItems?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 800
   */
  BytesDone?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  BytesTotal?: number;
  /** @example c-000dbefaw9f7gnbw**** */
  ClientId?: string;
  /** @example 2.10.0 */
  ClientVersion?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1646793988
   */
  CreatedTime?: number;
  /** @example s-0008ndhgrflh55i5****.csv */
  ErrorFile?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1799132915000
   */
  ExpireTime?: number;
  /** @example i-2ze78zfakirgh1yl**** */
  InstanceId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 6
   */
  ItemsDone?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 7
   */
  ItemsTotal?: number;
  /** @example job-000a2q5vg6awgo01**** */
  JobId?: string;
  /** @example a0181606689c9562f092b3190bddb8a62bb5a24784424ba2102bc7fe92ae**** */
  ParentSnapshotHash?: string;
  /** @example ["/home"] */
  Path?: string;
  /**
   * @example [
   * "/home"
   * ]
   */
  Paths?: string[];
  /** @example plan-000ee8gh2ljelsnb**** */
  PlanId?: string;
  /** @example us-east-1 */
  RegionId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 7
   */
  Retention?: number;
  /** @example 9ee47cf12351e4ddecce8c12f4957d3946cd96fbe24cd4ab264c7200839d**** */
  SnapshotHash?: string;
  /** @example s-0003ahfuqpjdztsg**** */
  SnapshotId?: string;
  /** @example ECS_FILE */
  SourceType?: "ECS_FILE" | "OSS" | "NAS" | "OTS_TABLE" | (string & {});
  /** @example COMPLETE */
  Status?: "COMPLETE" | "PARTIAL_COMPLETE" | "FAILED" | (string & {});
  /** @example d332af48-1269-4a55-a6db-8543a80f**** */
  Uuid?: string;
  /** @example v-000ccok3zmw7fbzz**** */
  VaultId?: string;
}

/**
 * The documented error codes of DescribeSnapshots.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeSnapshotsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSnapshots with one of its documented codes. */
export const isDescribeSnapshotsError: ErrorGuard<DescribeSnapshotsErrorCode> = (error) =>
  isCloudError(error, "DescribeSnapshots", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSnapshots({
 *   ApiVersion: "2.0.0",
 *   CurrentPage: 1,
 *   IsAliYunEcs: "true",
 *   MachineRegion: "us-east-1",
 *   MachineRemark: "192.168.XX.XX",
 *   NextToken:
 *     "CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAB4SwmEAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM0NzY3YTZjNjI3NjZmNmU3MjcxNjk3NDY5MzY3MjY4****",
 *   PageSize: 20,
 *   StatusList: '["COMPLETE"]',
 *   Uuid: "061d8042-59ff-416e-bc33-294a1cf5****",
 * });
 * ```
 * @throws CloudError
 */
export const describeSnapshots: TypedRoute<DescribeSnapshotsInput, DescribeSnapshotsOutput, DescribeSnapshotsHttp> = {
  name: "DescribeSnapshots",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSnapshots", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Snapshots` of all pages: `for await (const item of paginateDescribeSnapshots(…))`.
 *
 * Each page is a call of describeSnapshots, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeSnapshots({
 *   ApiVersion: "2.0.0",
 *   CurrentPage: 1,
 *   IsAliYunEcs: "true",
 *   MachineRegion: "us-east-1",
 *   MachineRemark: "192.168.XX.XX",
 *   NextToken:
 *     "CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAB4SwmEAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM0NzY3YTZjNjI3NjZmNmU3MjcxNjk3NDY5MzY3MjY4****",
 *   PageSize: 20,
 *   StatusList: '["COMPLETE"]',
 *   Uuid: "061d8042-59ff-416e-bc33-294a1cf5****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeSnapshots: Pager<
  DescribeSnapshotsInput,
  DescribeSnapshotsOutput,
  NonNullable<DescribeSnapshotsOutput["Snapshots"]>[number],
  "PageSize"
> = {
  route: describeSnapshots,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Snapshots"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeSnapshots as `client.http` calls it. */
export interface DescribeSnapshotsHttp {
  "/DescribeSnapshots": {
    post: {
      parameters: {
        query: DescribeSnapshotsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSnapshotsOutput;
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
