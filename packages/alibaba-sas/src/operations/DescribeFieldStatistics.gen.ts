// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeFieldStatisticsInput {
  /**
   * Only assets of this kind; all without it.
   * - `ecs`: servers
   * - `cloud_product`: resources of cloud services
   * - or a value that the vendor added since
   * @example ecs
   */
  MachineTypes?: "ecs" | "cloud_product" | (string & {});
  /**
   * Only assets in this region, such as `cn-hangzhou`.
   * @example cn-hangzhou
   */
  RegionId?: string;
  /**
   * Account of the resource directory to read for, by its Alibaba Cloud id; DescribeMonitorAccounts lists those
   * that can be given. Leave it out for the account of the caller.
   */
  ResourceDirectoryAccountId?: number | bigint;
}

export interface DescribeFieldStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** The numbers, by what is counted. */
  GroupedFields?: DescribeFieldStatisticsOutputGroupedFields;
}

export interface DescribeFieldStatisticsOutputGroupedFields {
  /**
   * Servers at Alibaba Cloud itself.
   * @example 100
   */
  AliYunInstanceCount?: number;
  /**
   * Servers at Amazon Web Services.
   * @example 100
   */
  AwsInstanceCount?: number;
  /**
   * Servers at Microsoft Azure.
   * @example 5
   */
  AzureInstanceCount?: number;
  /**
   * Servers at Baidu AI Cloud.
   * @example 5
   */
  BaiduInstanceCount?: number;
  /**
   * Cores of the assets that are reachable from the internet.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 30
   */
  ExposedInstanceCoreCount?: number;
  /**
   * Assets that are reachable from the internet.
   * @example 1
   */
  ExposedInstanceCount?: number;
  /**
   * Assets that their owner calls ordinary.
   * @example 10
   */
  GeneralAssetCount?: number;
  /**
   * Servers at Google Cloud.
   * @example 10
   */
  GoogleInstanceCount?: number;
  /**
   * Groups that servers were put into.
   * @example 20
   */
  GroupCount?: number;
  /**
   * Servers at Huawei Cloud.
   * @example 0
   */
  HuaweiInstanceCount?: number;
  /**
   * Servers in data centres of the owner, by the name; the definitions say assets that can be checked.
   * @example 100
   */
  IdcInstanceCount?: number;
  /**
   * Assets that their owner calls important.
   * @example 10
   */
  ImportantAssetCount?: number;
  /**
   * Cores of all assets that are counted.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 301
   */
  InstanceCoreCount?: number;
  /**
   * All assets that are counted.
   * @example 100
   */
  InstanceCount?: number;
  /**
   * Runs that bring assets in. The definitions say tasks in one sentence and assets in the next.
   * @example 10
   */
  InstanceSyncTaskCount?: number;
  /**
   * Servers at Kingsoft Cloud.
   * @example 5
   */
  KingsoftInstanceCount?: number;
  /**
   * Cores of the servers that were added lately.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 30
   */
  NewInstanceCoreCount?: number;
  /**
   * Servers that were added lately; since when is not documented.
   * @example 10
   */
  NewInstanceCount?: number;
  /**
   * Assets on which nothing was found.
   * @example 10
   */
  NoRiskInstanceCount?: number;
  /**
   * Assets that no paid edition is bound to.
   * @example 10
   */
  NotBindMachineInstanceCount?: number;
  /**
   * Cores of the servers that are shut down.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 30
   */
  NotRunningStatusCoreCount?: number;
  /**
   * Servers that are shut down.
   * @example 10
   */
  NotRunningStatusCount?: number;
  /**
   * Servers whose agent is not connected.
   * @example 21
   */
  OfflineInstanceCount?: number;
  /**
   * Servers outside Alibaba Cloud.
   * @example 20
   */
  OutMachineInstanceCount?: number;
  /**
   * Servers whose protection is paused.
   * @example 10
   */
  PauseInstanceCount?: number;
  /**
   * Regions that have servers.
   * @example 11
   */
  RegionCount?: number;
  /**
   * Cores of the assets on which something was found.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 201
   */
  RiskInstanceCoreCount?: number;
  /**
   * Assets on which something was found.
   * @example 90
   */
  RiskInstanceCount?: number;
  /**
   * Servers at another cloud, which the definitions do not name.
   * @example 5
   */
  StateCloudInstanceCount?: number;
  /**
   * Servers at Tencent Cloud.
   * @example 10
   */
  TencentInstanceCount?: number;
  /**
   * Assets that their owner calls a test.
   * @example 10
   */
  TestAssetCount?: number;
  /**
   * Simple Application Servers, a small kind of server of Alibaba Cloud.
   * @example 2
   */
  TripartiteInstanceCount?: number;
  /**
   * Servers at UCloud, another vendor.
   * @example 5
   */
  UcloudInstanceCount?: number;
  /**
   * Servers of which it is not known whether they run.
   * @example 1
   */
  UnKnowStatusInstanceCount?: number;
  /**
   * Cores of the assets without protection.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 30
   */
  UnprotectedInstanceCoreCount?: number;
  /**
   * Assets without protection.
   * @example 10
   */
  UnprotectedInstanceCount?: number;
  /**
   * Servers at Volcano Engine.
   * @example 10
   */
  VolcengineInstanceCount?: number;
  /**
   * Private networks that have servers.
   * @example 5
   */
  VpcCount?: number;
}

/**
 * The documented error codes of DescribeFieldStatistics.
 *
 * - `RdCheckNoPermission` (HTTP 400): The caller may not act for the account in ResourceDirectoryAccountId.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 *   Documented with status 400 too.
 * - `RdCheckInnerError` (HTTP 500): The check of ResourceDirectoryAccountId failed inside; try again later.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeFieldStatisticsErrorCode =
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeFieldStatistics with one of its documented codes. */
export const isDescribeFieldStatisticsError: ErrorGuard<DescribeFieldStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeFieldStatistics", [
    "RdCheckNoPermission",
    "NoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * Count the assets: how many there are, at risk, unprotected, by cloud.
 *
 * Numbers for an overview, over all assets or those of MachineTypes. Which assets they are,
 * DescribeCloudCenterInstances lists.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeFieldStatistics({
 *   MachineTypes: "ecs",
 *   RegionId: "cn-hangzhou",
 * });
 * ```
 * @throws CloudError
 */
export const describeFieldStatistics: TypedRoute<
  DescribeFieldStatisticsInput,
  DescribeFieldStatisticsOutput,
  DescribeFieldStatisticsHttp
> = {
  name: "DescribeFieldStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeFieldStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: {
    RdCheckNoPermission: "permission",
    NoPermission: "permission",
    RdCheckInnerError: "server",
    ServerError: "server",
  },
};

/** DescribeFieldStatistics as `client.http` calls it. */
export interface DescribeFieldStatisticsHttp {
  "/DescribeFieldStatistics": {
    post: {
      parameters: {
        query?: DescribeFieldStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The numbers. */
        200: {
          content: {
            "application/json": DescribeFieldStatisticsOutput;
          };
        };
        /** @description The caller lacks a right. */
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
