// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeUserPodListInput {
  /** @example cls-as2mkd13 */
  ClusterId?: string;
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Offset?: number;
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  Filters?: ComplianceFiltersRecord[];
  /** @example StartTime */
  By?: string;
  /** @example asc */
  Order?: string;
  /** @example wk-service */
  ServiceName?: string;
  /** @example default */
  Namespace?: string;
}

export interface DescribeUserPodListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  PodList?: ClusterPodInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 19
   */
  TotalCount?: number;
}

export interface ClusterPodInfo {
  /** @example wktest-6486d6544d-v9gkn */
  PodName?: string;
  /** @example Running */
  Status?: string;
  /** @example 10.0.0.9 */
  PodIP?: string;
  /** @example 10.0.0.11 */
  NodeLanIP?: string;
  /** @example wktest-6486d6544d */
  WorkloadName?: string;
  /** @example Deployment */
  WorkloadKind?: string;
  /** @example wk-cluster */
  ClusterName?: string;
  /** @example cls-as2mkd13 */
  ClusterId?: string;
  /** @example Default */
  Namespace?: string;
  /** @example ap-guangzhou */
  Region?: string;
  /** @example 78d */
  Age?: string;
  /** @example Wed, 24 Nov 2021 11:31:16 */
  StartTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 12
   */
  Restarts?: number;
  /** @example wk-service */
  ServiceName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  ServiceCount?: number;
  /** @example k8s_cluster-security-agent_cluster-security-defender-f8fhj_kube- */
  ContainerName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  ContainerCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  CPU?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 16
   */
  Memory?: number;
  /** @example key:value */
  Labels?: string;
  /** @example CSR_RUNNING */
  ClusterStatus?: string;
  /** @example deathstar-f449b9b55 */
  WorkloadLabels?: string;
  /** @example 54caeae43523402fcc17cd3af129203bcb4237c63928b9f25a1ffadd06d98969 */
  ContainerId?: string;
  /** @example test-host-name */
  HostName?: string;
  /** @example ins-qj24hgj0 */
  HostId?: string;
  /** @example INDEPENDENT_CLUSTER */
  ClusterType?: string;
  /** @example test-node */
  NodeName?: string;
  /** @example NORMAL */
  NodeType?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ChargeCoresCnt?: number;
}

/**
 * The documented error codes of DescribeUserPodList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type DescribeUserPodListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of DescribeUserPodList with one of its documented codes. */
export const isDescribeUserPodListError: ErrorGuard<DescribeUserPodListErrorCode> = (error) =>
  isCloudError(error, "DescribeUserPodList", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
  ]);

/**
 * Drafted, not verified (api, examples, go-sdk; 2026-08-21): one source; the request example does not fit:
 * Limit.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeUserPodList();
 * ```
 * @throws CloudError
 */
export const describeUserPodList: TypedRoute<
  DescribeUserPodListInput,
  DescribeUserPodListOutput,
  DescribeUserPodListHttp
> = {
  name: "DescribeUserPodList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeUserPodList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeUserPodList as `client.http` calls it. */
export interface DescribeUserPodListHttp {
  "/DescribeUserPodList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeUserPodListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeUserPodListOutput;
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
