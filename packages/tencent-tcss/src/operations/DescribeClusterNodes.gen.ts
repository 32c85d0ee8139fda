// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeClusterNodesInput {
  /** @example cls-as2mkd13 */
  ClusterId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  Offset?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  Filters?: ComplianceFiltersRecord[];
  /** @example AgentStatus */
  By?: string;
  /** @example ASC */
  Order?: string;
}

export interface DescribeClusterNodesOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  TotalCount?: number;
  ClusterNodeList?: ClusterNodeInfo[];
}

export interface ClusterNodeInfo {
  /** @example ins-qj24hgj0 */
  InstanceId?: string;
  /** @example "10.1.1.22" */
  PrivateIpAddresses?: string;
  /** @example Master */
  InstanceRole?: string;
  /** @example Running */
  InstanceState?: string;
  /** @example tke_cls-abhq0j4o_master_etcd1 */
  NodeName?: string;
  /** @example ONLINE */
  AgentStatus?: string;
  /** @example 119.29.217.112 */
  PublicIP?: string;
  /** @example d4cfa6cc-a6a5-49da-a050-cb5892f60e3f */
  HostID?: string;
  /** @example MASTER */
  MachineType?: string;
  /** @example NORMAL */
  NodeType?: string;
  /** @example d4cfa6cc-a6a5-49da-a050-cb5892f60e3f */
  UUID?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ChargeCoresCnt?: number;
  /** @example UnDefended */
  DefendStatus?: string;
}

/**
 * The documented error codes of DescribeClusterNodes.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type DescribeClusterNodesErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of DescribeClusterNodes with one of its documented codes. */
export const isDescribeClusterNodesError: ErrorGuard<DescribeClusterNodesErrorCode> = (error) =>
  isCloudError(error, "DescribeClusterNodes", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
  ]);

/**
 * Drafted, not verified (api, examples, go-sdk; 2026-08-21): one source.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeClusterNodes({
 *   Offset: 0,
 *   Limit: 10,
 *   ClusterId: "cls-abhq0j4o",
 *   Filters: [],
 * });
 * ```
 * @throws CloudError
 */
export const describeClusterNodes: TypedRoute<
  DescribeClusterNodesInput,
  DescribeClusterNodesOutput,
  DescribeClusterNodesHttp
> = {
  name: "DescribeClusterNodes",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeClusterNodes", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeClusterNodes as `client.http` calls it. */
export interface DescribeClusterNodesHttp {
  "/DescribeClusterNodes": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeClusterNodesInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeClusterNodesOutput;
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
