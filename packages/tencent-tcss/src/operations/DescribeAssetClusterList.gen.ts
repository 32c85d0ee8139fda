// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeAssetClusterListInput {
  Filters?: RunTimeFiltersRecord[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Offset?: number;
  /** @example asc */
  Order?: string;
  /** @example NodeCount,CoresCnt,TaskCreateTime */
  By?: string;
}

export interface DescribeAssetClusterListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: AssetClusterListItem[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
}

export interface AssetClusterListItem {
  /** @example cls-abhq0j4o */
  ClusterID?: string;
  /** @example bx_test_tmp */
  ClusterName?: string;
  /** @example CSR_RUNNING */
  Status?: "CSR_RUNNING" | "CSR_EXCEPTION" | "CSR_DEL" | (string & {});
  /** @example cls-dqxpsm */
  BindRuleID?: string | null;
  /** @example 系统规则 */
  BindRuleName?: string;
  /** @example INDEPENDENT_CLUSTER */
  ClusterType?: string;
  /** @example 1.18.4 */
  ClusterVersion?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 8053063680
   */
  MemLimit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4500
   */
  CpuLimit?: number;
  /** @example Closed */
  ClusterAuditStatus?: string;
  /** @example AccessedNone */
  AccessedStatus?: string;
}

/**
 * The documented error codes of DescribeAssetClusterList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeAssetClusterListErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeAssetClusterList with one of its documented codes. */
export const isDescribeAssetClusterListError: ErrorGuard<DescribeAssetClusterListErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetClusterList", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetClusterList();
 * ```
 * @throws CloudError
 */
export const describeAssetClusterList: TypedRoute<
  DescribeAssetClusterListInput,
  DescribeAssetClusterListOutput,
  DescribeAssetClusterListHttp
> = {
  name: "DescribeAssetClusterList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetClusterList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetClusterList as `client.http` calls it. */
export interface DescribeAssetClusterListHttp {
  "/DescribeAssetClusterList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetClusterListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetClusterListOutput;
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
