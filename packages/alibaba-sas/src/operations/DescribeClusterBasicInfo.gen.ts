// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeClusterBasicInfoInput {
  /** @example c870ec78ecbcb41d2a35c679823ef**** */
  ClusterId: string;
  /** @example Cluster */
  TargetType: string;
  /** @example containerNetwork */
  Type: "containerNetwork" | "interceptionSwitch" | (string & {});
}

export interface DescribeClusterBasicInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ClusterInfo?: DescribeClusterBasicInfoOutputClusterInfo;
}

export interface DescribeClusterBasicInfoOutputClusterInfo {
  /** @example c870ec78ecbcb41d2a35c679823ef**** */
  ClusterId?: string;
  /** @example testackpro */
  ClusterName?: string;
  /** @example kubernetes */
  ClusterType?:
    | "ManagedKubernetes"
    | "NotManagedKubernetes"
    | "PrivateKubernetes"
    | "kubernetes"
    | "ask"
    | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1662038134000
   */
  CreateTime?: number;
  /** @example 1.22.10-aliyun.1 */
  CurrentVersion?: string;
  /** @example 10 */
  InstanceCount?: number;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example Available */
  State?: "unavailable" | "Available" | "Creating" | "CreateFailed" | (string & {});
  /** @example true */
  TargetResult?: boolean;
}

/**
 * The documented error codes of DescribeClusterBasicInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeClusterBasicInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeClusterBasicInfo with one of its documented codes. */
export const isDescribeClusterBasicInfoError: ErrorGuard<DescribeClusterBasicInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeClusterBasicInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeClusterBasicInfo({
 *   ClusterId: "c870ec78ecbcb41d2a35c679823ef****",
 *   TargetType: "Cluster",
 *   Type: "containerNetwork",
 * });
 * ```
 * @throws CloudError
 */
export const describeClusterBasicInfo: TypedRoute<
  DescribeClusterBasicInfoInput,
  DescribeClusterBasicInfoOutput,
  DescribeClusterBasicInfoHttp
> = {
  name: "DescribeClusterBasicInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeClusterBasicInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeClusterBasicInfo as `client.http` calls it. */
export interface DescribeClusterBasicInfoHttp {
  "/DescribeClusterBasicInfo": {
    post: {
      parameters: {
        query: DescribeClusterBasicInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeClusterBasicInfoOutput;
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
