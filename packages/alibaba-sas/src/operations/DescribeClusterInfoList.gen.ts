// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeClusterInfoListInput {
  /** @example c23551de6149343e8a54e69fbefe6**** */
  Target?: string;
  /** @example Cluster */
  TargetType: string;
  /** @example containerNetwork */
  Type: "containerNetwork" | "interceptionSwitch" | (string & {});
}

export interface DescribeClusterInfoListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ClusterList?: DescribeClusterInfoListOutputClusterListItem[];
}

export interface DescribeClusterInfoListOutputClusterListItem {
  /** @example cfeb7a9f99ce740e98c5595d0fe37**** */
  ClusterId?: string;
  /** @example test111 */
  ClusterName?: string;
  /** @example ManagedKubernetes */
  ClusterType?:
    | "ManagedKubernetes"
    | "NotManagedKubernetes"
    | "PrivateKubernetes"
    | "kubernetes"
    | "ask"
    | (string & {});
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example Available */
  State?: "unavailable" | "Available" | "Creating" | "CreateFailed" | (string & {});
  /** @example true */
  TargetResult?: boolean;
}

/**
 * The documented error codes of DescribeClusterInfoList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeClusterInfoListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeClusterInfoList with one of its documented codes. */
export const isDescribeClusterInfoListError: ErrorGuard<DescribeClusterInfoListErrorCode> = (error) =>
  isCloudError(error, "DescribeClusterInfoList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeClusterInfoList({
 *   Target: "c23551de6149343e8a54e69fbefe6****",
 *   TargetType: "Cluster",
 *   Type: "containerNetwork",
 * });
 * ```
 * @throws CloudError
 */
export const describeClusterInfoList: TypedRoute<
  DescribeClusterInfoListInput,
  DescribeClusterInfoListOutput,
  DescribeClusterInfoListHttp
> = {
  name: "DescribeClusterInfoList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeClusterInfoList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeClusterInfoList as `client.http` calls it. */
export interface DescribeClusterInfoListHttp {
  "/DescribeClusterInfoList": {
    post: {
      parameters: {
        query: DescribeClusterInfoListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeClusterInfoListOutput;
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
