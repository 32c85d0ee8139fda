// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeContainerInstancesInput {
  /**
   * @example [{"name":"flag","value":"0|8","logicalExp":"AND"},{"name":"ecsType","value":"!8","logicalExp":"AND"}][{"name":"clusterType","value":"NotManagedKubernetes","logicalExp":"AND"}]
   */
  Criteria?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example AND */
  LogicalExp?: "OR" | "AND" | (string & {});
  /** @example 20 */
  PageSize?: number;
}

export interface DescribeContainerInstancesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ContainerInstanceList?: DescribeContainerInstancesOutputContainerInstanceListItem[];
  PageInfo?: DescribeContainerInstancesOutputPageInfo;
}

export interface DescribeContainerInstancesOutputContainerInstanceListItem {
  /** @example 1 */
  AlarmCount?: number;
  /** @example YES */
  AlarmStatus?: "YES" | "NO" | (string & {});
  /** @example alibaba-log-controller */
  AppName?: string;
  /** @example cfb41a869c71e4678a97021582dd8a**** */
  ClusterId?: string;
  /** @example test */
  ClusterName?: string;
  /** @example 48a6d9a92435a13ad573372c3f3c63b7e04d106458141df9f92155709d**** */
  ContainerId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1670368337000
   */
  CreateTimestamp?: number;
  /** @example 1 */
  Exposed?: 1 | 0 | (number & {});
  /**
   * @example [{\\"exposedName\\":\\"nginx-ingress-lb\\",\\"exposedType\\":\\"LoadBalancer\\",\\"portDOList\\":[{\\"name\\":\\"http\\",\\"nodePort\\":32268,\\"port\\":80,\\"targetPort\\":80},{\\"name\\":\\"https\\",\\"nodePort\\":32376,\\"port\\":443,\\"targetPort\\":443}]}]
   */
  ExposedDetail?: string;
  /** @example 1 */
  HcCount?: number;
  /** @example YES */
  HcStatus?: "NO" | "YES" | (string & {});
  /** @example 172.24.XX.XX */
  HostIp?: string;
  /** @example docker.io/library/nginx:latest */
  Image?: string;
  /** @example 5b046e2de8c490819125193ee2eb71a66f2cc16c032dcd8b69ead4be1024**** */
  ImageDigest?: string;
  /**
   * @example registry-vpc.cn-beijing.aliyuncs.com/acs/log-controller@sha256:5b046e2de8c490819125193ee2eb71a66f2cc16c032dcd8b69ead4be1024****
   */
  ImageId?: string;
  /** @example log-controller */
  ImageRepoName?: string;
  /** @example acs */
  ImageRepoNamespace?: string;
  /** @example 0.3.1.0-dfa2010-aliyun */
  ImageRepoTag?: string;
  /** @example 5f23dfbceec289a49ac94e035e2**** */
  ImageUuid?: string;
  /** @example i-2zegzjyotydfkz9**** */
  InstanceId?: string;
  /** @example kube-system */
  Namespace?: string;
  /** @example test */
  NodeInfo?: string;
  /** @example test */
  NodeName?: string;
  /** @example alibaba-log-controller-6f847f8786-mk2mg */
  Pod?: string;
  /** @example 172.24.XX.XX */
  PodIp?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 1 */
  RiskCount?: string;
  /** @example YES */
  RiskStatus?: "NO" | "YES" | (string & {});
  /** @example 79cff74d-e967-5407-8a78-ee03b9**** */
  UpdateMark?: string;
  /** @example 15 */
  VulCount?: number;
  /** @example YES */
  VulStatus?: "YES" | "NO" | (string & {});
}

export interface DescribeContainerInstancesOutputPageInfo {
  /** @example 3 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 45 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeContainerInstances.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeContainerInstancesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeContainerInstances with one of its documented codes. */
export const isDescribeContainerInstancesError: ErrorGuard<DescribeContainerInstancesErrorCode> = (error) =>
  isCloudError(error, "DescribeContainerInstances", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeContainerInstances({
 *   Criteria:
 *     '[{"name":"flag","value":"0|8","logicalExp":"AND"},{"name":"ecsType","value":"!8","logicalExp":"AND"}][{"name":"clusterType","value":"NotManagedKubernetes","logicalExp":"AND"}]',
 *   CurrentPage: 1,
 *   LogicalExp: "AND",
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const describeContainerInstances: TypedRoute<
  DescribeContainerInstancesInput,
  DescribeContainerInstancesOutput,
  DescribeContainerInstancesHttp
> = {
  name: "DescribeContainerInstances",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeContainerInstances", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `ContainerInstanceList` of all pages: `for await (const item of
 * paginateDescribeContainerInstances(…))`.
 *
 * Each page is a call of describeContainerInstances, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeContainerInstances({
 *   Criteria:
 *     '[{"name":"flag","value":"0|8","logicalExp":"AND"},{"name":"ecsType","value":"!8","logicalExp":"AND"}][{"name":"clusterType","value":"NotManagedKubernetes","logicalExp":"AND"}]',
 *   CurrentPage: 1,
 *   LogicalExp: "AND",
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeContainerInstances: Pager<
  DescribeContainerInstancesInput,
  DescribeContainerInstancesOutput,
  NonNullable<DescribeContainerInstancesOutput["ContainerInstanceList"]>[number]
> = {
  route: describeContainerInstances,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["ContainerInstanceList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeContainerInstances as `client.http` calls it. */
export interface DescribeContainerInstancesHttp {
  "/DescribeContainerInstances": {
    post: {
      parameters: {
        query?: DescribeContainerInstancesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeContainerInstancesOutput;
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
