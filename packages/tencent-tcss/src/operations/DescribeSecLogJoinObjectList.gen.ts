// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeSecLogJoinObjectListInput {
  /** @example container_bash */
  LogType: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Offset?: number;
  Filters?: RunTimeFiltersRecord[];
  /** @example ContainerCnt */
  By?: string;
  /** @example asc */
  Order?: string;
}

export interface DescribeSecLogJoinObjectListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalCount?: number;
  List?: SecLogJoinObjectInfo[];
  /** @example 0 */
  RangeType?: 0 | 1 | (number & {});
  /** @example true */
  AutoJoin?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ExcludedCount?: number;
}

export interface SecLogJoinObjectInfo {
  /** @example 3b6b1bbc-1c7a-47e2-9ca8-e9c27ec9d068 */
  HostID?: string;
  /** @example test-host-name */
  HostName?: string;
  /** @example 172.17.1.6 */
  HostIP?: string;
  /** @example ONLINE */
  HostStatus?: string;
  /** @example cls-q0bc0ed2 */
  ClusterID?: string;
  /** @example test-cluster */
  ClusterName?: string;
  /** @example 159.75.90.213 */
  PublicIP?: string;
  /** @example true */
  JoinState?: boolean;
  /** @example v1.26.1-tke.5 */
  ClusterVersion?: string;
  /** @example 192.168.1.10 */
  ClusterMainAddress?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ContainerCnt?: number;
  /** @example USER_CREATE_CLUSTER */
  ClusterType?: string;
  /** @example CSR_RUNNING */
  ClusterStatus?: string;
}

/**
 * The documented error codes of DescribeSecLogJoinObjectList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeSecLogJoinObjectListErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeSecLogJoinObjectList with one of its documented codes. */
export const isDescribeSecLogJoinObjectListError: ErrorGuard<DescribeSecLogJoinObjectListErrorCode> = (error) =>
  isCloudError(error, "DescribeSecLogJoinObjectList", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSecLogJoinObjectList({
 *   LogType: "container_bash",
 *   Offset: 0,
 *   Limit: 10,
 *   Filters: [{ Name: "Status", Values: ["ONLINE", "OFFLINE", "UNINSTALL"], ExactMatch: true }],
 * });
 * ```
 * @throws CloudError
 */
export const describeSecLogJoinObjectList: TypedRoute<
  DescribeSecLogJoinObjectListInput,
  DescribeSecLogJoinObjectListOutput,
  DescribeSecLogJoinObjectListHttp
> = {
  name: "DescribeSecLogJoinObjectList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSecLogJoinObjectList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeSecLogJoinObjectList as `client.http` calls it. */
export interface DescribeSecLogJoinObjectListHttp {
  "/DescribeSecLogJoinObjectList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSecLogJoinObjectListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSecLogJoinObjectListOutput;
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
