// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeContainerGroupedFieldDetailInput {
  /** @example [{\\"name\\":\\"clusterId\\",\\"value\\":\\"cfd26658431084c73a48dd97328ba8acf\\"}] */
  Criteria: string;
  /** @example pod */
  GroupField: "pod" | "appName" | "clusterId" | "namespace" | "image" | "containerScan" | (string & {});
}

export interface DescribeContainerGroupedFieldDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeContainerGroupedFieldDetailOutputData;
}

export interface DescribeContainerGroupedFieldDetailOutputData {
  /** @example 1 */
  AlarmCount?: number;
  /** @example node-local-dns */
  AppName?: string;
  /** @example 1.14.8-aliyun.1 */
  ClusterCurrentVersion?: string;
  /** @example c8ca91e0907d94efaba7fb0827eb9**** */
  ClusterId?: string;
  /** @example zhhtest */
  ClusterName?: string;
  /** @example RUNNING */
  ClusterState?:
    | "STARTING"
    | "START_FAILED"
    | "BOOTSTRAPPING"
    | "RUNNING"
    | "TERMINATING"
    | "TERMINATED"
    | "TERMINATED_WITH_ERRORS"
    | "TERMINATE_FAILED"
    | (string & {});
  /** @example ManagedKubernetes */
  ClusterType?: "Kubernetes" | "ManagedKubernetes" | "Ask" | (string & {});
  /** @example 1 */
  ContainerCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1702433618301
   */
  CreateTime?: number;
  /** @example 1 */
  InstanceCount?: number;
  /** @example default */
  Namespace?: string;
  /** @example shangliang-test */
  NodeName?: string;
  /** @example node-local-dns-zwsxl */
  Pod?: string;
  /** @example 1 */
  PodCount?: number;
  /** @example 192.168.1.1 */
  PodIp?: string;
  /** @example cn-shanghai */
  RegionId?: string;
  /** @example 1 */
  VulCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeContainerGroupedFieldDetail({
 *   Criteria: '[{\\\\"name\\\\":\\\\"clusterId\\\\",\\\\"value\\\\":\\\\"cfd26658431084c73a48dd97328ba8acf\\\\"}]',
 *   GroupField: "pod",
 * });
 * ```
 * @throws CloudError
 */
export const describeContainerGroupedFieldDetail: TypedRoute<
  DescribeContainerGroupedFieldDetailInput,
  DescribeContainerGroupedFieldDetailOutput,
  DescribeContainerGroupedFieldDetailHttp
> = {
  name: "DescribeContainerGroupedFieldDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeContainerGroupedFieldDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeContainerGroupedFieldDetail as `client.http` calls it. */
export interface DescribeContainerGroupedFieldDetailHttp {
  "/DescribeContainerGroupedFieldDetail": {
    post: {
      parameters: {
        query: DescribeContainerGroupedFieldDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeContainerGroupedFieldDetailOutput;
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
