// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeGroupedContainerInstancesInput {
  /** @example [{"name":"riskStatus","value":"YES"},{"name":"riskLevel","value":"2"}] */
  Criteria?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example cas-adad-qeqwe */
  FieldValue?: string;
  /** @example pod */
  GroupField: "pod" | "appName" | "namespace" | "clusterId" | "image" | (string & {});
  /** @example OR */
  LogicalExp?: "OR" | "AND" | (string & {});
  /** @example 20 */
  PageSize?: number;
}

export interface DescribeGroupedContainerInstancesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  GroupedContainerInstanceList?: DescribeGroupedContainerInstancesOutputGroupedContainerInstanceListItem[];
  PageInfo?: DescribeGroupedContainerInstancesOutputPageInfo;
}

export interface DescribeGroupedContainerInstancesOutputGroupedContainerInstanceListItem {
  /** @example 1 */
  AlarmCount?: number;
  /** @example oss-liveness-probe */
  AppName?: string;
  /** @example cf3824769c85441b4bf3**** */
  ClusterId?: string;
  /** @example test */
  ClusterName?: string;
  /** @example ManagedKubernetes */
  ClusterType?: "Kubernetes" | "ManagedKubernetes" | "Ask" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1600076893000
   */
  CreateTime?: number;
  /** @example running */
  CusterState?: "running" | "stopped" | "deleted" | "delete_failed" | "failed" | (string & {});
  /** @example 20 */
  HcCount?: number;
  /** @example 172.114.XX.XX */
  HostIp?: string;
  /** @example registry-vpc.ap-southeast-5.aliyuncs.com/log-service-release/sls-connector:1.1.77 */
  Image?: string;
  /** @example 58e58c013f70bbfde140c8a55c1078074b3483479428d4069aa946827fd566cf */
  ImageDigest?: string;
  /** @example test-003 */
  ImageRepoName?: string;
  /** @example name001 */
  ImageRepoNamespace?: string;
  /** @example dev-20220512-2 */
  ImageRepoTag?: string;
  /** @example e4bdec1d9ba7e0967111a7ea467c**** */
  ImageUuid?: string;
  /** @example 9 */
  InstanceCount?: number;
  /** @example i-8vb9ul5xec4tua4q**** */
  InstanceId?: string;
  /** @example kube-system */
  Namespace?: string;
  /** @example csi-plugin-2n**** */
  Pod?: string;
  /** @example 172.114.XX.XX */
  PodIp?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 1 */
  RiskInstanceCount?: number;
  /** @example low */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  /** @example NO */
  RiskStatus?: "NO" | "YES" | (string & {});
  /** @example 1 */
  SyncOpen?: 0 | 1 | (number & {});
  /** @example 1 */
  SyncStatus?: 0 | 1 | (number & {});
  /** @example 1 */
  VulCount?: number;
}

export interface DescribeGroupedContainerInstancesOutputPageInfo {
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
 * The documented error codes of DescribeGroupedContainerInstances.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeGroupedContainerInstancesErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeGroupedContainerInstances with one of its documented codes. */
export const isDescribeGroupedContainerInstancesError: ErrorGuard<DescribeGroupedContainerInstancesErrorCode> = (
  error,
) => isCloudError(error, "DescribeGroupedContainerInstances", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeGroupedContainerInstances({
 *   Criteria: '[{"name":"riskStatus","value":"YES"},{"name":"riskLevel","value":"2"}]',
 *   CurrentPage: 1,
 *   FieldValue: "cas-adad-qeqwe",
 *   GroupField: "pod",
 *   LogicalExp: "OR",
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const describeGroupedContainerInstances: TypedRoute<
  DescribeGroupedContainerInstancesInput,
  DescribeGroupedContainerInstancesOutput,
  DescribeGroupedContainerInstancesHttp
> = {
  name: "DescribeGroupedContainerInstances",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeGroupedContainerInstances", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `GroupedContainerInstanceList` of all pages: `for await (const item of
 * paginateDescribeGroupedContainerInstances(…))`.
 *
 * Each page is a call of describeGroupedContainerInstances, made when it is needed, until `PageInfo.TotalCount`
 * is reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeGroupedContainerInstances({
 *   Criteria: '[{"name":"riskStatus","value":"YES"},{"name":"riskLevel","value":"2"}]',
 *   CurrentPage: 1,
 *   FieldValue: "cas-adad-qeqwe",
 *   GroupField: "pod",
 *   LogicalExp: "OR",
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeGroupedContainerInstances: Pager<
  DescribeGroupedContainerInstancesInput,
  DescribeGroupedContainerInstancesOutput,
  NonNullable<DescribeGroupedContainerInstancesOutput["GroupedContainerInstanceList"]>[number]
> = {
  route: describeGroupedContainerInstances,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["GroupedContainerInstanceList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeGroupedContainerInstances as `client.http` calls it. */
export interface DescribeGroupedContainerInstancesHttp {
  "/DescribeGroupedContainerInstances": {
    post: {
      parameters: {
        query: DescribeGroupedContainerInstancesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeGroupedContainerInstancesOutput;
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
