// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFilters, ErrorResponse, RequestId, SortOrder } from "../schemas.gen.js";

export interface DescribeUserClusterInput {
  /**
   * Number of clusters before the page; pages begin at 0. An example of the vendor's writes this integer as a
   * text. Give a number: what you give is sent as it is.
   * @example 0
   */
  Offset?: number | bigint;
  /**
   * Most clusters that a page may have. An example of the vendor's writes this integer as a text. Give a number:
   * what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  Limit?: number;
  /**
   * List only clusters that fit all of these. Names: ClusterName, ClusterId, ClusterType, Region, ClusterCheckMode
   * and ClusterAutoCheck.
   */
  Filters?: ComplianceFilters[];
  /**
   * Member of a cluster to sort by. HighRiskCount is the only one that the vendor names.
   * @example HighRiskCount
   */
  By?: string;
  /**
   * Direction of the sort. The vendor's definitions list lower case, their examples have upper case too.
   * @example asc
   */
  Order?: SortOrder;
}

/** Envelope of every response. */
export interface DescribeUserClusterOutput {
  /**
   * Number of clusters on all pages.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 7
   */
  TotalCount: number;
  /** The clusters on this page. */
  ClusterInfoList: ClusterInfoItem[];
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/** One cluster, its protection and the result of its last check. */
export interface ClusterInfoItem {
  /**
   * Id under which other operations take the cluster.
   * @example cls-abhq0j4o
   */
  ClusterId: string;
  /**
   * What the cluster is called in the console.
   * @example bx_test_tmp
   */
  ClusterName: string;
  /**
   * Version of Kubernetes that it runs.
   * @example 1.28.3
   */
  ClusterVersion: string;
  /**
   * Operating system of the nodes, such as centos or ubuntu18.04.1x86_64.
   * @example centos
   */
  ClusterOs: string;
  /**
   * Who runs the control plane.
   * - `MANAGED_CLUSTER`: TKE
   * - `INDEPENDENT_CLUSTER`: the customer, on nodes of the cluster
   * - or a value that the vendor added since
   * @example INDEPENDENT_CLUSTER
   */
  ClusterType: "MANAGED_CLUSTER" | "INDEPENDENT_CLUSTER" | (string & {});
  /**
   * How many nodes the cluster has.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4
   */
  ClusterNodeNum: number;
  /**
   * Code of the region where the cluster runs.
   * @example ap-guangzhou
   */
  Region: string;
  /**
   * Whether a defender, the agent on a node, protects the nodes.
   * - `Defended`: all nodes are protected
   * - `PartDefened`: some nodes are protected; the wire spells it so
   * - `UnDefended`: no node is protected
   * - or a value that the vendor added since
   * @example UnDefended
   */
  DefenderStatus: "Defended" | "PartDefened" | "UnDefended" | (string & {});
  /**
   * How the cluster is doing. Running and CSR_RUNNING are seen; no list is documented.
   * @example CSR_RUNNING
   */
  ClusterStatus: string;
  /**
   * Detail of ClusterStatus. The vendor shows "3" and does not say what it means.
   * @example 3
   */
  ClusterSubStatus?: string;
  /**
   * Mode in which the cluster is checked. The vendor does not say how the two differ.
   * @example Cluster_Normal
   */
  ClusterCheckMode: "Cluster_Normal" | "Cluster_Actived" | (string & {});
  /**
   * Whether checks run on a schedule without anybody starting them.
   * @example false
   */
  ClusterAutoCheck: boolean;
  /**
   * Why the defender could not be deployed. With UserDaemonSetNotReady, UnreadyNodeNum says on how many nodes.
   * @example NodeNotReady
   */
  DefenderErrorReason: string;
  /**
   * Number of nodes whose defender is not ready.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  UnreadyNodeNum: number;
  /**
   * Number of check items of critical severity that found something.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  SeriousRiskCount: number;
  /**
   * Number of check items of high severity that found something.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 6
   */
  HighRiskCount: number;
  /**
   * Number of check items of medium severity that found something.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 7
   */
  MiddleRiskCount: number;
  /**
   * Number of check items that found something worth a hint only.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  HintRiskCount: number;
  /**
   * Why the last check failed; SUCCESS if it did not. No_Result is seen as well.
   * @example SUCCESS
   */
  CheckFailReason: string;
  /**
   * What came of the last check.
   * - `Uncheck`: the cluster was never checked
   * - `Task_Running`: a check is under way
   * - `NoRisk`: the check found nothing
   * - `HasRisk`: the check found risks
   * - `Task_Error`: the check failed; CheckFailReason says why
   * - or a value that the vendor added since
   * @example HasRisk
   */
  CheckStatus: "Uncheck" | "Task_Running" | "NoRisk" | "HasRisk" | "Task_Error" | (string & {});
  /**
   * When the last check was started, as YYYY-MM-DD HH:mm:ss.
   * @example 2024-10-30 14:41:25
   */
  TaskCreateTime: string;
  /**
   * Whether the cluster is connected to TCSS.
   * - `AccessedNone`: not connected
   * - `AccessedInstalling`: being connected
   * - `AccessedInstalled`: connected but not protected
   * - `AccessedPartialDefence`: some nodes are protected
   * - `AccessedDefended`: protected
   * - `AccessedException`: something is wrong with the connection
   * - `AccessedUninstalling`: being disconnected
   * - `AccessedUninstallException`: disconnecting went wrong
   * - or a value that the vendor added since
   * @example AccessedPartialDefence
   */
  AccessedStatus?:
    | "AccessedNone"
    | "AccessedInstalling"
    | "AccessedInstalled"
    | "AccessedPartialDefence"
    | "AccessedDefended"
    | "AccessedException"
    | "AccessedUninstalling"
    | "AccessedUninstallException"
    | (string & {});
  /**
   * Code of what went wrong in AccessedStatus; AccessedSubNone if nothing did.
   * @example AccessedSubNone
   */
  AccessedSubStatus?: string;
  /** Why connecting the cluster or disconnecting it failed. */
  AccessedErrorReason?: string;
  /**
   * How many nodes the cluster has, a second time; the vendor's payload repeats ClusterNodeNum.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4
   */
  NodeCount?: number;
  /**
   * Number of nodes whose agent does not report.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  OffLineNodeCount?: number;
  /**
   * Number of nodes without an agent.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnInstallAgentNodeCount?: number;
  /**
   * CPU cores that are billed, elastic ones included. Values such as 4000 for four nodes look like thousandths of
   * a core.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4000
   */
  ChargeCoresCnt?: number;
  /**
   * Addresses of the control plane. The vendor shows them with a semicolon at the end.
   * @example [
   * "10.*.*.*;"
   * ]
   */
  MasterAddresses: string[];
  /**
   * CPU cores of the cluster, in the unit of ChargeCoresCnt.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 12000
   */
  CoresCnt: number;
  /**
   * Whether the audit log of the cluster is collected.
   * - `Closed`: no
   * - `Closing`: being switched off
   * - `CloseFailed`: could not be switched off
   * - `Opened`: yes
   * - `Opening`: being switched on
   * - `OpenFailed`: could not be switched on
   * - or a value that the vendor added since
   * @example Opened
   */
  ClusterAuditStatus?: "Closed" | "Closing" | "CloseFailed" | "Opened" | "Opening" | "OpenFailed" | (string & {});
  /**
   * Why the audit log could not be switched on or off.
   * @example ClusterAuditFailedInfo
   */
  ClusterAuditFailedInfo?: string;
  /**
   * Who owns the cluster, such as fx-qi; the vendor does not say where that is set.
   * @example fx-qi
   */
  OwnerName?: string;
}

/**
 * The documented error codes of DescribeUserCluster.
 *
 * - `AuthFailure`: The service does not accept the signature or the credentials.
 * - `FailedOperation`: The clusters could not be read; the message says why.
 * - `InternalError`: The service failed; the call may be repeated.
 * - `InvalidParameter`: A parameter has a bad value, such as an unknown name in Filters.
 * - `OperationDenied`: The service rejects the operation; the message says why.
 * - `RequestLimitExceeded`: Too many calls in a short time; wait before the next.
 * - `UnauthorizedOperation`: No CAM policy allows the caller this operation.
 */
export type DescribeUserClusterErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeUserCluster with one of its documented codes. */
export const isDescribeUserClusterError: ErrorGuard<DescribeUserClusterErrorCode> = (error) =>
  isCloudError(error, "DescribeUserCluster", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Drafted, not verified (api, api-intl; 2026-08-21): the vendor's payload has Limit and Offset as texts, and its
 * definitions say integers.
 *
 * List the Kubernetes clusters of the account with their protection and risks.
 *
 * One entry per cluster: how far its nodes are protected, what the last check of the cluster found, and how many
 * CPU cores are billed. ClusterId is what CreateAssetImageScanTask takes in ClusterIDs and CreateVulScanTask in
 * LocalClusterIDs.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeUserCluster({ Limit: 2, Offset: 0 });
 * ```
 * @throws CloudError
 */
export const describeUserCluster: TypedRoute<
  DescribeUserClusterInput,
  DescribeUserClusterOutput,
  DescribeUserClusterHttp
> = {
  name: "DescribeUserCluster",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeUserCluster", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  errors: {
    AuthFailure: "credentials",
    FailedOperation: "failed",
    InternalError: "server",
    InvalidParameter: "invalid",
    OperationDenied: "failed",
    RequestLimitExceeded: "throttled",
    UnauthorizedOperation: "permission",
  },
};

/**
 * Walk through `ClusterInfoList` of all pages: `for await (const item of paginateDescribeUserCluster(…))`.
 *
 * Each page is a call of describeUserCluster, made when it is needed, until `TotalCount` is reached or one is
 * empty. `Offset`, the number of items before the first page, is 0 and `Limit` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeUserCluster({ Limit: 2, Offset: 0 })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeUserCluster: Pager<
  DescribeUserClusterInput,
  DescribeUserClusterOutput,
  ClusterInfoItem
> = {
  route: describeUserCluster,
  position: "Offset",
  counts: "items",
  first: 0,
  size: "Limit",
  defaultSize: 20,
  items: ["ClusterInfoList"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeUserCluster as `client.http` calls it. */
export interface DescribeUserClusterHttp {
  "/DescribeUserCluster": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeUserClusterInput;
        };
      };
      responses: {
        /** @description One page of clusters, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: DescribeUserClusterOutput;
            };
          };
        };
        /** @description Refused before the service saw the call; the body may be anything, HTML included. */
        "4XX": {
          content?: never;
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
