// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeGroupedInstancesInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example test-01 */
  FieldValue?: string;
  /** @example groupId */
  GroupField: "groupId" | "regionId" | "vpcInstanceId" | (string & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example ecs */
  MachineTypes?: string;
  /** @example true */
  NoPage?: boolean;
  /** @example 20 */
  PageSize?: number;
  /** @example sas_gt_basic */
  SaleVersionCheckCode?:
    | "sas_gte_advanced"
    | "sas_gte_enterprise"
    | "sas_gt_basic"
    | "sas_eq_advanced"
    | "sas_gt_anti_virus"
    | (string & {});
  /** @example 0 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
  /** @example 0,8 */
  Vendors?: "0" | "1" | "2" | "3" | "8" | (string & {});
}

export interface DescribeGroupedInstancesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Instances?: DescribeGroupedInstancesOutputInstancesItem[];
  PageInfo?: DescribeGroupedInstancesOutputPageInfo;
}

export interface DescribeGroupedInstancesOutputInstancesItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 11
   */
  AsapVulInstanceCount?: number;
  /** @example 205 */
  AuthVersionCheckCount?: number;
  /** @example testA */
  FieldAliasName?: string;
  /** @example 1 */
  GroupFlag?: 0 | 1 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 610
   */
  InstanceCoreCount?: number;
  /** @example 205 */
  InstanceCount?: string;
  /** @example windows */
  Os?: "windows" | "linux" | (string & {});
  /** @example 172 */
  RiskInstanceCount?: string;
  /** @example 32 */
  UnProtectedInstanceCount?: string;
}

export interface DescribeGroupedInstancesOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 5 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeGroupedInstances.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeGroupedInstancesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeGroupedInstances with one of its documented codes. */
export const isDescribeGroupedInstancesError: ErrorGuard<DescribeGroupedInstancesErrorCode> = (error) =>
  isCloudError(error, "DescribeGroupedInstances", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeGroupedInstances({
 *   CurrentPage: 1,
 *   FieldValue: "test-01",
 *   GroupField: "groupId",
 *   Lang: "zh",
 *   MachineTypes: "ecs",
 *   NoPage: true,
 *   PageSize: 20,
 *   SaleVersionCheckCode: "sas_gt_basic",
 *   Vendor: 0,
 *   Vendors: "0,8",
 * });
 * ```
 * @throws CloudError
 */
export const describeGroupedInstances: TypedRoute<
  DescribeGroupedInstancesInput,
  DescribeGroupedInstancesOutput,
  DescribeGroupedInstancesHttp
> = {
  name: "DescribeGroupedInstances",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeGroupedInstances", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Instances` of all pages: `for await (const item of paginateDescribeGroupedInstances(…))`.
 *
 * Each page is a call of describeGroupedInstances, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeGroupedInstances({
 *   CurrentPage: 1,
 *   FieldValue: "test-01",
 *   GroupField: "groupId",
 *   Lang: "zh",
 *   MachineTypes: "ecs",
 *   NoPage: true,
 *   PageSize: 20,
 *   SaleVersionCheckCode: "sas_gt_basic",
 *   Vendor: 0,
 *   Vendors: "0,8",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeGroupedInstances: Pager<
  DescribeGroupedInstancesInput,
  DescribeGroupedInstancesOutput,
  NonNullable<DescribeGroupedInstancesOutput["Instances"]>[number]
> = {
  route: describeGroupedInstances,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Instances"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeGroupedInstances as `client.http` calls it. */
export interface DescribeGroupedInstancesHttp {
  "/DescribeGroupedInstances": {
    post: {
      parameters: {
        query: DescribeGroupedInstancesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeGroupedInstancesOutput;
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
