// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, ProjectInfo, RequestId, TagInfo } from "../schemas.gen.js";

export interface DescribeAssetHostListInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: AssetFiltersRecord[];
  /** @example DockerVersion */
  By?: string;
  /** @example asc */
  Order?: "asc" | "desc" | (string & {});
}

export interface DescribeAssetHostListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: HostInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
}

export interface HostInfo {
  /** @example 29b37d86-f63d-43d1-b21a-640e82965198 */
  HostID?: string;
  /** @example 172.16.100.* */
  HostIP?: string;
  /** @example host1 */
  HostName?: string;
  /** @example groupA */
  Group?: string;
  /** @example 1.2.5 */
  DockerVersion?: string;
  /** @example Container */
  DockerFileSystemDriver?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  ImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  ContainerCnt?: number;
  /** @example ONLINE */
  Status?: string;
  /** @example true */
  IsContainerd?: boolean;
  /** @example CVM */
  MachineType?: string;
  /** @example 1.2.3.* */
  PublicIp?: string;
  /** @example 29b37d86-f63d-43d1-b21a-640e82965198 */
  Uuid?: string;
  /** @example ins-busi* */
  InstanceID?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RegionID?: number;
  Project?: ProjectInfo;
  Tags?: TagInfo[];
  /** @example cluster-ins1* */
  ClusterID?: string;
  /** @example cluster-bj */
  ClusterName?: string;
  /** @example Accessed */
  ClusterAccessedStatus?: string;
  /** @example AccessedSubUninstallException */
  ClusterAccessedSubStatus?:
    | "AccessedSubNone"
    | "AccessedSubUninstallException"
    | "AccessedSubTimeout"
    | "AccessedSubUninstallTimeout"
    | "AccessedSubResourceException"
    | "AccessedSubCAMPermissionDenied"
    | (string & {});
  /** @example deployment not exists */
  ClusterAccessedErrorReason?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  ChargeCoresCnt?: number;
  /** @example DEFENDED */
  DefendStatus?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  CoresCnt?: number;
  /** @example 2025-12-24 08:37:11 */
  LastOnlineTime?: string;
}

/**
 * The documented error codes of DescribeAssetHostList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetHostListErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetHostList with one of its documented codes. */
export const isDescribeAssetHostListError: ErrorGuard<DescribeAssetHostListErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetHostList", [
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
 * const result = await client.describeAssetHostList();
 * ```
 * @throws CloudError
 */
export const describeAssetHostList: TypedRoute<
  DescribeAssetHostListInput,
  DescribeAssetHostListOutput,
  DescribeAssetHostListHttp
> = {
  name: "DescribeAssetHostList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetHostList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetHostList as `client.http` calls it. */
export interface DescribeAssetHostListHttp {
  "/DescribeAssetHostList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetHostListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetHostListOutput;
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
