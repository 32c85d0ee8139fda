// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeHybridProxyClusterListInput {
  /** @example test */
  ClusterName?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
}

export interface DescribeHybridProxyClusterListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ClusterList?: DescribeHybridProxyClusterListOutputClusterListItem[];
  PageInfo?: DescribeHybridProxyClusterListOutputPageInfo;
}

export interface DescribeHybridProxyClusterListOutputClusterListItem {
  /** @example test */
  AuthKey?: string;
  /** @example test */
  AuthKeySecret?: string;
  /** @example 10 */
  ClientCount?: number;
  /** @example idc-sas-proxy */
  ClusterName?: string;
  /** @example test */
  InstallCommand?: string;
  /** @example 114.115.XXX.XXX */
  Ip?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1608304654000
   */
  LastHeartTime?: number;
  /** @example 3 */
  ProxyCount?: number;
  /** @example test */
  Remark?: string;
  /** @example offline */
  Status?: string;
}

export interface DescribeHybridProxyClusterListOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 45 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeHybridProxyClusterList({
 *   ClusterName: "test",
 *   CurrentPage: 1,
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const describeHybridProxyClusterList: TypedRoute<
  DescribeHybridProxyClusterListInput,
  DescribeHybridProxyClusterListOutput,
  DescribeHybridProxyClusterListHttp
> = {
  name: "DescribeHybridProxyClusterList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeHybridProxyClusterList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeHybridProxyClusterList as `client.http` calls it. */
export interface DescribeHybridProxyClusterListHttp {
  "/DescribeHybridProxyClusterList": {
    post: {
      parameters: {
        query?: DescribeHybridProxyClusterListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeHybridProxyClusterListOutput;
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
