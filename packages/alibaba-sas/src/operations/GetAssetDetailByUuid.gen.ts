// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, Language, RequestId } from "../schemas.gen.js";

export interface GetAssetDetailByUuidInput {
  /**
   * Server by its id in Security Center, from DescribeCloudCenterInstances.
   * @example 9e6cad93-a379-46fd-a701-9bbf02f4****
   */
  Uuid: string;
  /**
   * Language of texts in the answer; Chinese without it.
   * @example zh
   */
  Lang?: Language;
  /**
   * Address that the request comes from. The service sees it by itself; leave it out.
   * @example 120.245.XX.XX
   */
  SourceIp?: string;
}

export interface GetAssetDetailByUuidOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** The server. */
  AssetDetail?: GetAssetDetailByUuidOutputAssetDetail;
}

export interface GetAssetDetailByUuidOutputAssetDetail {
  /**
   * Kind of the asset. A server is `0`; the values are texts.
   * - `0`: a server of ECS
   * - `1`: a load balancer
   * - `2`: a NAT gateway
   * - `3`: a database of RDS
   * - `4`: a database of MongoDB
   * - `5`: a database of Redis
   * - `6`: an image of containers
   * - `7`: a container
   * - or a value that the vendor added since
   * @example 0
   */
  AssetType?: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | (string & {});
  /**
   * When an edition was bound to it, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1627974044000
   */
  AuthModifyTime?: number;
  /**
   * Edition that protects it.
   * - `1`: Basic, which is free
   * - `3`: Enterprise
   * - `5`: Advanced
   * - `6`: Anti-virus
   * - `7`: Ultimate
   * - `10`: none, only features bought one by one
   * - or a value that the vendor added since
   * @example 7
   */
  AuthVersion?: 1 | 3 | 5 | 6 | 7 | 10 | (number & {});
  /**
   * Whether a paid edition is bound to it.
   * @example true
   */
  Bind?: boolean;
  /**
   * How its agent is doing.
   * - `pause`: protection is paused
   * - `online`: it protects the server
   * - `offline`: it does not protect the server
   * - or a value that the vendor added since
   * @example online
   */
  ClientStatus?: "pause" | "online" | "offline" | (string & {});
  /**
   * How its agent is doing, and why.
   * - `online`: it runs
   * - `offline`: it does not run
   * - `pause`: protection is paused
   * - `uninstalled`: there is none on the server
   * - `stopped`: the server is shut down
   * - or a value that the vendor added since
   * @example online
   */
  ClientSubStatus?: "online" | "offline" | "pause" | "uninstalled" | "stopped" | (string & {});
  /**
   * Release of the agent, such as `2.0.0`.
   * @example 2.0.0
   */
  ClientVersion?: string;
  /**
   * How many cores it has.
   * @example 2
   */
  Cpu?: number;
  /**
   * Processor in words.
   * @example Intel(R) Xeon(R) Platinum 8163 CPU \@ 2.50GHz
   */
  CpuInfo?: string;
  /**
   * When Security Center got to know it, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1603863599000
   */
  CreateTime?: number;
  /** Its file systems. */
  DiskInfoList?: AssetDisk[];
  /**
   * Whether it belongs to Alibaba Cloud.
   * - `0`: it does
   * - `1`: it is elsewhere
   * - or a value that the vendor added since
   * @example 0
   */
  Flag?: 0 | 1 | (number & {});
  /**
   * Group that it is in; without one, the group of those that have none.
   * @example default
   */
  GroupTrace?: string;
  /**
   * What it calls itself in the network.
   * @example qewrqwerqs****
   */
  HostName?: string;
  /**
   * Server as its own service calls it, such as `i-…` of ECS.
   * @example i-uf6h7p2fgk6rkk0g****
   */
  InstanceId?: string;
  /**
   * What its owner calls it.
   * @example i-fasdfasdfadfafa****
   */
  InstanceName?: string;
  /**
   * Public address.
   * @example 120.47.XX.XX
   */
  InternetIp?: string;
  /**
   * Private address.
   * @example 192.168.XX.XX
   */
  IntranetIp?: string;
  /**
   * Address that ECS gave it.
   * @example 120.47.XX.XX
   */
  Ip?: string;
  /**
   * All of its addresses.
   * @example [
   * "120.47.XX.XX"
   * ]
   */
  IpList?: string[];
  /**
   * Release of the kernel, such as `4.18.0-80.11.2.el8_0.x86_64`.
   * @example 4.18.0-80.11.2.el8_0.x86_64
   */
  Kernel?: string;
  /**
   * Hardware addresses of its network interfaces.
   * @example [
   * "00:16:3*:1*:9*:cf"
   * ]
   */
  MacList?: string[];
  /**
   * Main memory in GB.
   * @example 16
   */
  Mem?: number;
  /**
   * Main memory in MB.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 16384
   */
  Memory?: number;
  /**
   * Family of the system, such as `linux`.
   * @example linux
   */
  Os?: string;
  /**
   * Family and architecture of the system in words, such as `Linux 64bit`.
   * @example Linux 64bit
   */
  OsDetail?: string;
  /**
   * Distribution and release in words, such as `CentOS  7.4 64bit`.
   * @example CentOS 7.4 64bit
   */
  OsName?: string;
  /**
   * Where it runs, such as `cn-shanghai`. In the vendor's payload RegionId and RegionName are other places;
   * nothing says which to believe.
   * @example cn-shanghai
   */
  Region?: string;
  /**
   * Where it runs, such as `cn-hangzhou`.
   * @example cn-hanghzou
   */
  RegionId?: string;
  /**
   * Where it runs, in words.
   * @example China (Hohhot)
   */
  RegionName?: string;
  /**
   * System in words once more, such as `CentOS Linux 8.0.1905`.
   * @example CentOS Linux 8.0.1905
   */
  SysInfo?: string;
  /**
   * Label that it carries; the vendor's example is `InternetIp`.
   * @example InternetIp
   */
  Tag?: string;
  /**
   * Server as Security Center calls it.
   * @example 9e6cad93-a379-46fd-a701-9bbf02f4****
   */
  Uuid?: string;
  /**
   * Account whose access key Security Center reads it with. Only for servers of other clouds.
   * @example test
   */
  VendorAuthAlias?: string;
  /**
   * Private network that it is in, such as `vpc-…`.
   * @example vpc-bp1fs3bwonlfq503w****
   */
  VpcInstanceId?: string;
}

/** One file system. */
export interface AssetDisk {
  /**
   * Device, such as `/dev/vda1`.
   * @example /dev/vda1
   */
  DiskName?: string;
  /**
   * Room in all, in GB.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 40
   */
  TotalSize?: number;
  /**
   * Room in all, exactly, in bytes.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 42140479488
   */
  TotalSizeByte?: number;
  /**
   * Room that is taken, in GB.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  UseSize?: number;
  /**
   * Room that is taken, exactly, in bytes.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2998996992
   */
  UseSizeByte?: number;
}

/**
 * The documented error codes of GetAssetDetailByUuid.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 *   Documented with status 400 too.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type GetAssetDetailByUuidErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetAssetDetailByUuid with one of its documented codes. */
export const isGetAssetDetailByUuidError: ErrorGuard<GetAssetDetailByUuidErrorCode> = (error) =>
  isCloudError(error, "GetAssetDetailByUuid", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * Read what is known of a server.
 *
 * Hardware, system, addresses, group and edition of one server, and how its agent is doing. Several servers at a
 * time are in DescribeCloudCenterInstances, which has their ids.
 *
 * Permission: `yundun-sas:GetAssetDetailByUuid`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getAssetDetailByUuid({
 *   Uuid: "9e6cad93-a379-46fd-a701-9bbf02f4****",
 *   Lang: "zh",
 *   SourceIp: "120.245.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const getAssetDetailByUuid: TypedRoute<
  GetAssetDetailByUuidInput,
  GetAssetDetailByUuidOutput,
  GetAssetDetailByUuidHttp
> = {
  name: "GetAssetDetailByUuid",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAssetDetailByUuid", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** GetAssetDetailByUuid as `client.http` calls it. */
export interface GetAssetDetailByUuidHttp {
  "/GetAssetDetailByUuid": {
    post: {
      parameters: {
        query: GetAssetDetailByUuidInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What is known of the server. */
        200: {
          content: {
            "application/json": GetAssetDetailByUuidOutput;
          };
        };
        /** @description The caller lacks a right. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
