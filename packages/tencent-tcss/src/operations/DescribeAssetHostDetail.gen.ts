// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, ProjectInfo, RequestId, TagInfo } from "../schemas.gen.js";

export interface DescribeAssetHostDetailInput {
  /** @example 46a0eb27-838a-4a86-a03b-a51220b2**** */
  HostId: string;
}

export interface DescribeAssetHostDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 46a0eb27-838a-4a86-a03b-a51220b2**** */
  UUID?: string;
  /** @example 2024-10-31 22:3**** */
  UpdateTime?: string;
  /** @example cluster-node-1**** */
  HostName?: string;
  /** @example root */
  Group?: string;
  /** @example 10.255**** */
  HostIP?: string;
  /** @example TencentOS Server release 3.1 */
  OsName?: string;
  /** @example 5.2.1.72 */
  AgentVersion?: string;
  /** @example #1 SMP Thu May 18 10:37:10 CST **** */
  KernelVersion?: string;
  /** @example v1.6.9-t**** */
  DockerVersion?: string;
  /** @example v1.6.9-t**** */
  DockerAPIVersion?: string;
  /** @example 1.18 */
  DockerGoVersion?: string;
  /** @example overlay */
  DockerFileSystemDriver?: string;
  /** @example /var/lib/contai**** */
  DockerRootDir?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  ImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 8
   */
  ContainerCnt?: number;
  /** @example 10.0.1**** */
  K8sMasterIP?: string;
  /** @example 1.0.1 */
  K8sVersion?: string;
  /** @example 1.0.1 */
  KubeProxyVersion?: string;
  /** @example ONLINE */
  Status?: "UNINSTALL" | "OFFLINE" | "ONLINE" | (string & {});
  /** @example true */
  IsContainerd?: boolean;
  /** @example CVM */
  MachineType?: string;
  /** @example 106.52.96**** */
  PublicIp?: string;
  /** @example ins-mlyx**** */
  InstanceID?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RegionID?: number;
  Project?: ProjectInfo;
  Tags?: TagInfo[];
  /** @example cls-6q97**** */
  ClusterID?: string;
  /** @example cluster-1**** */
  ClusterName?: string;
  /** @example AccessedDefe**** */
  ClusterAccessedStatus?: string;
  /** @example 2024-10-31 22:3**** */
  AssetSyncTime?: string;
}

/**
 * The documented error codes of DescribeAssetHostDetail.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetHostDetailErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetHostDetail with one of its documented codes. */
export const isDescribeAssetHostDetailError: ErrorGuard<DescribeAssetHostDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetHostDetail", [
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
 * const result = await client.describeAssetHostDetail({ HostId: "dskaldjskld" });
 * ```
 * @throws CloudError
 */
export const describeAssetHostDetail: TypedRoute<
  DescribeAssetHostDetailInput,
  DescribeAssetHostDetailOutput,
  DescribeAssetHostDetailHttp
> = {
  name: "DescribeAssetHostDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetHostDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetHostDetail as `client.http` calls it. */
export interface DescribeAssetHostDetailHttp {
  "/DescribeAssetHostDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetHostDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetHostDetailOutput;
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
