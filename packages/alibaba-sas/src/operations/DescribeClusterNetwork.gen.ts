// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeClusterNetworkInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1656038940435
   */
  EndTime: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1656038740435
   */
  StartTime: number;
}

export interface DescribeClusterNetworkOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ClusterNetwork?: DescribeClusterNetworkOutputClusterNetwork;
}

export interface DescribeClusterNetworkOutputClusterNetwork {
  Edge?: DescribeClusterNetworkOutputClusterNetworkEdgeItem[];
  Node?: DescribeClusterNetworkOutputClusterNetworkNodeItem[];
}

export interface DescribeClusterNetworkOutputClusterNetworkEdgeItem {
  /** @example cfb41a869c71e4678a97021582dd8**** */
  DstNodeId?: string;
  /** @example cluster */
  DstNodeType?: string;
  /** @example 1 */
  Id?: string;
  /** @example 6164 */
  Port?: string;
  /** @example cfb41a869c71e4678a97021582dd8**** */
  SrcNodeId?: string;
  /** @example cluster */
  SrcNodeType?: "cluster" | "internet" | (string & {});
}

export interface DescribeClusterNetworkOutputClusterNetworkNodeItem {
  /** @example 1 */
  CnnfSwitch?: 0 | 1 | (number & {});
  /** @example cfeb7a9f99ce740e98c5595d0fe37**** */
  Id?: string;
  /** @example 1 */
  InterceptionType?: 0 | 1 | (number & {});
  /** @example testwww */
  Name?: string;
  /** @example ON */
  NetTopoSwitch?: "ON" | "OFF" | (string & {});
  /** @example 3 */
  RiskLevel?: "3" | "2" | "1" | "0" | "-1" | (string & {});
  /** @example cluster */
  Type?: "cluster" | "internet" | (string & {});
}

/**
 * The documented error codes of DescribeClusterNetwork.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeClusterNetworkErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeClusterNetwork with one of its documented codes. */
export const isDescribeClusterNetworkError: ErrorGuard<DescribeClusterNetworkErrorCode> = (error) =>
  isCloudError(error, "DescribeClusterNetwork", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeClusterNetwork({
 *   EndTime: 1656038940435,
 *   StartTime: 1656038740435,
 * });
 * ```
 * @throws CloudError
 */
export const describeClusterNetwork: TypedRoute<
  DescribeClusterNetworkInput,
  DescribeClusterNetworkOutput,
  DescribeClusterNetworkHttp
> = {
  name: "DescribeClusterNetwork",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeClusterNetwork", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeClusterNetwork as `client.http` calls it. */
export interface DescribeClusterNetworkHttp {
  "/DescribeClusterNetwork": {
    post: {
      parameters: {
        query: DescribeClusterNetworkInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeClusterNetworkOutput;
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
