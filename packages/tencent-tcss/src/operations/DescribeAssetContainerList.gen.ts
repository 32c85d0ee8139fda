// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetContainerListInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 400
   */
  Offset?: number;
  Filters?: AssetFiltersRecord[];
  /** @example CPUUsage,RamUsage */
  By?: string;
  /** @example ASC */
  Order?: string;
}

export interface DescribeAssetContainerListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: ContainerInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5848
   */
  TotalCount?: number;
}

export interface ContainerInfo {
  /** @example 7b514e9af69cac801c4b2ba01891141e038cc8df80e2143b6e9b47fa1e93**** */
  ContainerID?: string;
  /** @example clife-estate-thirdparty-a**** */
  ContainerName?: string;
  /** @example RUNNING */
  Status?: string;
  /** @example 2024-10-31 11:2**** */
  CreateTime?: string;
  /** @example root:root */
  RunAs?: string;
  /** @example /pause */
  Cmd?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  CPUUsage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RamUsage?: number;
  /** @example ww.coding.net/public-pp/prdsl/-admin:4.0.0-2022090109**** */
  ImageName?: string;
  /** @example sha256:fcbbcc7466f136e4dd625a7e43c51af3e3b78087322db9328cf59219320b**** */
  ImageID?: string;
  /** @example pp-code-thirdparty-admin-dm-59785fd6-4**** */
  POD?: string;
  /** @example a913dd58-9ebb-42d8-a6c0-c58a0aaf**** */
  HostID?: string;
  /** @example 10.10.8**** */
  HostIP?: string;
  /** @example 2024-10-31 11:2**** */
  UpdateTime?: string;
  /** @example tke-np-eerl5pwq-wo**** */
  HostName?: string;
  /** @example 10.0.1.92 */
  PublicIp?: string;
  /** @example NORMAL */
  NetStatus?: string;
  /** @example NONE */
  NetSubStatus?: string;
  /** @example none */
  IsolateSource?: string;
  /** @example 1970-01-01 00:0**** */
  IsolateTime?: string;
  /** @example eks-ceyn**** */
  NodeID?: string;
  /** @example 10.10.8**** */
  PodIP?: string;
  /** @example bb-pod */
  PodName?: string;
  /** @example NORMAL */
  NodeType?: "NORMAL" | "SUPER" | (string & {});
  /** @example 13cd65cab1090206fbde65ee6dd6**** */
  NodeUniqueID?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  PodCpu?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1073741824
   */
  PodMem?: number;
  /** @example 混合集群（地产/家电/酒店/水生态**** */
  ClusterName?: string;
  /** @example cls-q0qd**** */
  ClusterID?: string;
  /** @example 20461430-67c2-455b-932e-6a6c8981**** */
  PodUid?: string;
}

/**
 * The documented error codes of DescribeAssetContainerList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetContainerListErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetContainerList with one of its documented codes. */
export const isDescribeAssetContainerListError: ErrorGuard<DescribeAssetContainerListErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetContainerList", [
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
 * const result = await client.describeAssetContainerList();
 * ```
 * @throws CloudError
 */
export const describeAssetContainerList: TypedRoute<
  DescribeAssetContainerListInput,
  DescribeAssetContainerListOutput,
  DescribeAssetContainerListHttp
> = {
  name: "DescribeAssetContainerList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetContainerList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetContainerList as `client.http` calls it. */
export interface DescribeAssetContainerListHttp {
  "/DescribeAssetContainerList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetContainerListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetContainerListOutput;
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
