// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeFieldStatisticsInput {
  /** @example ecs */
  MachineTypes?: "ecs" | "cloud_product" | (string & {});
  /** @example cn-hangzhou */
  RegionId?: string;
  ResourceDirectoryAccountId?: number | bigint;
}

export interface DescribeFieldStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  GroupedFields?: DescribeFieldStatisticsOutputGroupedFields;
}

export interface DescribeFieldStatisticsOutputGroupedFields {
  /** @example 100 */
  AliYunInstanceCount?: number;
  /** @example 100 */
  AwsInstanceCount?: number;
  /** @example 5 */
  AzureInstanceCount?: number;
  /** @example 5 */
  BaiduInstanceCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 30
   */
  ExposedInstanceCoreCount?: number;
  /** @example 1 */
  ExposedInstanceCount?: number;
  /** @example 10 */
  GeneralAssetCount?: number;
  /** @example 10 */
  GoogleInstanceCount?: number;
  /** @example 20 */
  GroupCount?: number;
  /** @example 0 */
  HuaweiInstanceCount?: number;
  /** @example 100 */
  IdcInstanceCount?: number;
  /** @example 10 */
  ImportantAssetCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 301
   */
  InstanceCoreCount?: number;
  /** @example 100 */
  InstanceCount?: number;
  /** @example 10 */
  InstanceSyncTaskCount?: number;
  /** @example 5 */
  KingsoftInstanceCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 30
   */
  NewInstanceCoreCount?: number;
  /** @example 10 */
  NewInstanceCount?: number;
  /** @example 10 */
  NoRiskInstanceCount?: number;
  /** @example 10 */
  NotBindMachineInstanceCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 30
   */
  NotRunningStatusCoreCount?: number;
  /** @example 10 */
  NotRunningStatusCount?: number;
  /** @example 21 */
  OfflineInstanceCount?: number;
  /** @example 20 */
  OutMachineInstanceCount?: number;
  /** @example 10 */
  PauseInstanceCount?: number;
  /** @example 11 */
  RegionCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 201
   */
  RiskInstanceCoreCount?: number;
  /** @example 90 */
  RiskInstanceCount?: number;
  /** @example 5 */
  StateCloudInstanceCount?: number;
  /** @example 10 */
  TencentInstanceCount?: number;
  /** @example 10 */
  TestAssetCount?: number;
  /** @example 2 */
  TripartiteInstanceCount?: number;
  /** @example 5 */
  UcloudInstanceCount?: number;
  /** @example 1 */
  UnKnowStatusInstanceCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 30
   */
  UnprotectedInstanceCoreCount?: number;
  /** @example 10 */
  UnprotectedInstanceCount?: number;
  /** @example 10 */
  VolcengineInstanceCount?: number;
  /** @example 5 */
  VpcCount?: number;
}

/**
 * The documented error codes of DescribeFieldStatistics.
 *
 * - `NoPermission` (HTTP 400)
 * - `RdCheckNoPermission` (HTTP 400)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeFieldStatisticsErrorCode =
  | "NoPermission"
  | "RdCheckNoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeFieldStatistics with one of its documented codes. */
export const isDescribeFieldStatisticsError: ErrorGuard<DescribeFieldStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeFieldStatistics", [
    "NoPermission",
    "RdCheckNoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
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
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeFieldStatisticsOutput;
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
