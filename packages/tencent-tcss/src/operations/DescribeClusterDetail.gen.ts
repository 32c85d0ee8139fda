// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeClusterDetailInput {
  /** @example cls-jvrv*** */
  ClusterId: string;
}

export interface DescribeClusterDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example cls-jvrv*** */
  ClusterId?: string;
  /** @example tke_te** */
  ClusterName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  ScanTaskProgress?: number;
  /** @example 1.8.8 */
  ClusterVersion?: string;
  /** @example docker */
  ContainerRuntime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  ClusterNodeNum?: number;
  /** @example Running */
  ClusterStatus?: "Running" | "Creating" | "Abnormal" | (string & {});
  /** @example CSR_RUNNING */
  ClusterSubStatus?: string;
  /** @example MANAGED_CLUSTER */
  ClusterType?: "MANAGED_CLUSTER" | "INDEPENDENT_CLUSTER" | (string & {});
  /** @example ap-guangzhou */
  Region?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  SeriousRiskCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  HighRiskCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4
   */
  MiddleRiskCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  HintRiskCount?: number;
  /** @example HasRisk */
  CheckStatus?: string;
  /** @example HasRisk */
  DefenderStatus?: string;
  /** @example 2021-10-19 12:26:56 */
  TaskCreateTime?: string;
  /** @example PublicNetwork */
  NetworkType?: "PublicNetwork" | "VPCNetwork" | (string & {});
  /** @example https://127.0.0.1:60002 */
  ApiServerAddress?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4
   */
  NodeCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4
   */
  NamespaceCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4
   */
  WorkloadCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  PodCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  ServiceCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  IngressCount?: number;
  /** @example 127.0.0.1;127.0.0.2; */
  MasterIps?: string;
  /** @example tx-qi */
  OwnerName?: string;
  /** @example no-node */
  CheckFailReason?: string;
}

/**
 * The documented error codes of DescribeClusterDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeClusterDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeClusterDetail with one of its documented codes. */
export const isDescribeClusterDetailError: ErrorGuard<DescribeClusterDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeClusterDetail", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeClusterDetail({ ClusterId: "cls-20ry" });
 * ```
 * @throws CloudError
 */
export const describeClusterDetail: TypedRoute<
  DescribeClusterDetailInput,
  DescribeClusterDetailOutput,
  DescribeClusterDetailHttp
> = {
  name: "DescribeClusterDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeClusterDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeClusterDetail as `client.http` calls it. */
export interface DescribeClusterDetailHttp {
  "/DescribeClusterDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeClusterDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeClusterDetailOutput;
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
