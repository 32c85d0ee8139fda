// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeVulContainerListInput {
  /** @example 1 */
  PocID: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: RunTimeFiltersRecord[];
}

export interface DescribeVulContainerListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: VulAffectedContainerInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
}

export interface VulAffectedContainerInfo {
  /** @example 10.206.6**** */
  HostIP?: string;
  /** @example 6e5961717b0d74f90eeb363d5185dfb2841db279355b89ef8acbf74cd8ac**** */
  ContainerID?: string;
  /** @example /k8s_etcd_etcd-10.206.64.13_kube-system_0a4dd3798265e792d002a1b7a1d44bdd_**** */
  ContainerName?: string;
  /** @example pod-013qxtva */
  PodName?: string;
  /** @example 10.0.1**** */
  PodIP?: string;
  /** @example tcs-dev2 */
  HostName?: string;
  /** @example 5c442550-e89c-4476-ada3-00796bd9**** */
  HostID?: string;
  /** @example 119.45.21**** */
  PublicIP?: string;
  /** @example 68b68a372df3394bf46f7320707e**** */
  ClusterID?: string;
  /** @example default-clu**** */
  ClusterName?: string;
  /** @example NORMAL */
  NodeType?: "NORMAL" | "SUPER" | (string & {});
  /** @example ffc0684939baf9376bb4c03200f92048 */
  NodeUniqueID?: string;
  /** @example ins-pwn9fgsk */
  NodeID?: string;
  /** @example node-uu13 */
  NodeName?: string;
  /** @example RUNNING */
  ContainerStatus?: string;
}

/**
 * The documented error codes of DescribeVulContainerList.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `ResourceNotFound`
 */
export type DescribeVulContainerListErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVulContainerList with one of its documented codes. */
export const isDescribeVulContainerListError: ErrorGuard<DescribeVulContainerListErrorCode> = (error) =>
  isCloudError(error, "DescribeVulContainerList", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVulContainerList({ PocID: "1" });
 * ```
 * @throws CloudError
 */
export const describeVulContainerList: TypedRoute<
  DescribeVulContainerListInput,
  DescribeVulContainerListOutput,
  DescribeVulContainerListHttp
> = {
  name: "DescribeVulContainerList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulContainerList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVulContainerList as `client.http` calls it. */
export interface DescribeVulContainerListHttp {
  "/DescribeVulContainerList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulContainerListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulContainerListOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
