// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetDetailByUuidInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 192.0.XX.XX */
  SourceIp?: string;
  /** @example 9e6cad93-a379-46fd-a701-9bbf02f4**** */
  Uuid: string;
}

export interface DescribeAssetDetailByUuidOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AssetDetail?: DescribeAssetDetailByUuidOutputAssetDetail;
}

export interface DescribeAssetDetailByUuidOutputAssetDetail {
  /** @example 0 */
  AssetType?: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1627974044000
   */
  AuthModifyTime?: number;
  /** @example 7 */
  AuthVersion?: 1 | 6 | 5 | 3 | 7 | (number & {});
  /** @example true */
  Bind?: boolean;
  /** @example online */
  ClientStatus?: "pause" | "online" | "offline" | (string & {});
  /** @example 2.0.0 */
  ClientVersion?: string;
  /** @example 2 */
  Cpu?: number;
  /** @example Intel(R) Xeon(R) Platinum 8163 CPU \@ 2.50GHz */
  CpuInfo?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1603863599000
   */
  CreateTime?: number;
  DiskInfoList?: string[];
  /** @example 0 */
  Flag?: 0 | 1 | (number & {});
  /** @example default */
  GroupTrace?: string;
  /** @example qewrqwerqs**** */
  HostName?: string;
  /** @example i-uf6h7p2fgk6rkk0g**** */
  InstanceId?: string;
  /** @example i-fasdfasdfadfafa**** */
  InstanceName?: string;
  /** @example 192.168.XX.XX */
  InternetIp?: string;
  /** @example 192.168.XX.XX */
  IntranetIp?: string;
  /** @example 192.168.XX.XX */
  Ip?: string;
  /**
   * @example [
   * "[\"192.168.XX.XX\"]"
   * ]
   */
  IpList?: string[];
  /** @example 4.18.0-80.11.2.el8_0.x86_64 */
  Kernel?: string;
  /**
   * @example [
   * "[\"00:16:3*:1*:9*:cf\"]"
   * ]
   */
  MacList?: string[];
  /** @example 32 */
  Mem?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 512
   */
  Memory?: number;
  /** @example linux */
  Os?: string;
  /** @example Linux 64bit */
  OsDetail?: string;
  /** @example - */
  OsName?: string;
  /** @example cn-hangzhou-dg-a01 */
  Region?: string;
  /** @example cn-hanghzou */
  RegionId?: string;
  /** @example China (Hohhot) */
  RegionName?: string;
  /** @example CentOS Linux 8.0.1905 */
  SysInfo?: string;
  /** @example InternetIp */
  Tag?: string;
  /** @example 9e6cad93-a379-46fd-a701-9bbf02f4**** */
  Uuid?: string;
  /** @example vpc-bp1fs3bwonlfq503w**** */
  VpcInstanceId?: string;
}

/**
 * The documented error codes of DescribeAssetDetailByUuid.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAssetDetailByUuidErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeAssetDetailByUuid with one of its documented codes. */
export const isDescribeAssetDetailByUuidError: ErrorGuard<DescribeAssetDetailByUuidErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetDetailByUuid", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAssetDetailByUuid({
 *   Lang: "zh",
 *   SourceIp: "192.0.XX.XX",
 *   Uuid: "9e6cad93-a379-46fd-a701-9bbf02f4****",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeAssetDetailByUuid: TypedRoute<
  DescribeAssetDetailByUuidInput,
  DescribeAssetDetailByUuidOutput,
  DescribeAssetDetailByUuidHttp
> = {
  name: "DescribeAssetDetailByUuid",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAssetDetailByUuid", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeAssetDetailByUuid as `client.http` calls it. */
export interface DescribeAssetDetailByUuidHttp {
  "/DescribeAssetDetailByUuid": {
    post: {
      parameters: {
        query: DescribeAssetDetailByUuidInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAssetDetailByUuidOutput;
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
