// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetPortListInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: AssetFiltersRecord[];
}

export interface DescribeAssetPortListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: PortInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 7460
   */
  TotalCount?: number;
}

export interface PortInfo {
  /** @example tcp */
  Type?: string;
  /** @example 10.0.1.92 */
  PublicIP?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  PublicPort?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 8181
   */
  ContainerPort?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ContainerPID?: number;
  /** @example /k8s_coredns_coredns-6c8bcccc58-mz8gb_kube-system_b5bc2b58-12e3-4c3e-96ca-1307a6efd8**** */
  ContainerName?: string;
  /** @example 25a117a8-70f5-4046-974f-9e3ff0b0**** */
  HostID?: string;
  /** @example 10.31.154**** */
  HostIP?: string;
  /** @example coredns */
  ProcessName?: string;
  /** @example tcp://:::**** */
  ListenContainer?: string;
  /** @example 80 */
  ListenHost?: string;
  /** @example root:**** */
  RunAs?: string;
  /** @example VM-154-141-ce**** */
  HostName?: string;
  /** @example 0.0.0.0 */
  PublicIp?: string;
  /** @example node-tsatys */
  NodeID?: string;
  /** @example 10.0.1.92 */
  PodIP?: string;
  /** @example my-app-pod-56c89f847f */
  PodName?: string;
  /** @example NORMAL */
  NodeType?: string;
  /** @example cluster1-node-bcscb */
  NodeUniqueID?: string;
}

/**
 * The documented error codes of DescribeAssetPortList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetPortListErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetPortList with one of its documented codes. */
export const isDescribeAssetPortListError: ErrorGuard<DescribeAssetPortListErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetPortList", [
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetPortList();
 * ```
 * @throws CloudError
 */
export const describeAssetPortList: TypedRoute<
  DescribeAssetPortListInput,
  DescribeAssetPortListOutput,
  DescribeAssetPortListHttp
> = {
  name: "DescribeAssetPortList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetPortList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetPortList as `client.http` calls it. */
export interface DescribeAssetPortListHttp {
  "/DescribeAssetPortList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetPortListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetPortListOutput;
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
