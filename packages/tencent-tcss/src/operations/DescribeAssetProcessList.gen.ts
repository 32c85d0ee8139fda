// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetProcessListInput {
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

export interface DescribeAssetProcessListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: ProcessInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 16558
   */
  TotalCount?: number;
}

export interface ProcessInfo {
  /** @example 2023-11-26 02:51:24 +0000**** */
  StartTime?: string;
  /** @example root:**** */
  RunAs?: string;
  /** @example /pause */
  CmdLine?: string;
  /** @example /pause */
  Exe?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2054
   */
  PID?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ContainerPID?: number;
  /** @example /k8s_POD_kube-proxy-fntt7_kube-system_4d24e03d-e466-48f0-9c28-616d9d77a6**** */
  ContainerName?: string;
  /** @example da1318e5-259e-4e3c-9243-6f9bc10e**** */
  HostID?: string;
  /** @example 10.31.141**** */
  HostIP?: string;
  /** @example pause */
  ProcessName?: string;
  /** @example VM-141-136-ce**** */
  HostName?: string;
  /** @example 0.0.0.0 */
  PublicIp?: string;
  /** @example node-ins1a */
  NodeID?: string;
  /** @example 10.0.1.92 */
  PodIP?: string;
  /** @example pod-business1 */
  PodName?: string;
  /** @example NORMAL */
  NodeType?: string;
  /** @example cluster1-node-bcscb */
  NodeUniqueID?: string;
}

/**
 * The documented error codes of DescribeAssetProcessList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetProcessListErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetProcessList with one of its documented codes. */
export const isDescribeAssetProcessListError: ErrorGuard<DescribeAssetProcessListErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetProcessList", [
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
 * const result = await client.describeAssetProcessList();
 * ```
 * @throws CloudError
 */
export const describeAssetProcessList: TypedRoute<
  DescribeAssetProcessListInput,
  DescribeAssetProcessListOutput,
  DescribeAssetProcessListHttp
> = {
  name: "DescribeAssetProcessList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetProcessList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetProcessList as `client.http` calls it. */
export interface DescribeAssetProcessListHttp {
  "/DescribeAssetProcessList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetProcessListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetProcessListOutput;
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
