// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAssetDetailByUuidInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 120.245.XX.XX */
  SourceIp?: string;
  /** @example 9e6cad93-a379-46fd-a701-9bbf02f4**** */
  Uuid: string;
}

export interface GetAssetDetailByUuidOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AssetDetail?: GetAssetDetailByUuidOutputAssetDetail;
}

export interface GetAssetDetailByUuidOutputAssetDetail {
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
  /** @example online */
  ClientSubStatus?: "online" | "offline" | "pause" | "uninstalled" | "stopped" | (string & {});
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
  DiskInfoList?: GetAssetDetailByUuidOutputAssetDetailDiskInfoListItem[];
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
  /** @example 120.47.XX.XX */
  InternetIp?: string;
  /** @example 192.168.XX.XX */
  IntranetIp?: string;
  /** @example 120.47.XX.XX */
  Ip?: string;
  /**
   * @example [
   * "120.47.XX.XX"
   * ]
   */
  IpList?: string[];
  /** @example 4.18.0-80.11.2.el8_0.x86_64 */
  Kernel?: string;
  /**
   * @example [
   * "00:16:3*:1*:9*:cf"
   * ]
   */
  MacList?: string[];
  /** @example 16 */
  Mem?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 16384
   */
  Memory?: number;
  /** @example linux */
  Os?: string;
  /** @example Linux 64bit */
  OsDetail?: string;
  /** @example CentOS 7.4 64bit */
  OsName?: string;
  /** @example cn-shanghai */
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
  /** @example test */
  VendorAuthAlias?: string;
  /** @example vpc-bp1fs3bwonlfq503w**** */
  VpcInstanceId?: string;
}

export interface GetAssetDetailByUuidOutputAssetDetailDiskInfoListItem {
  /** @example /dev/vda1 */
  DiskName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 40
   */
  TotalSize?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 42140479488
   */
  TotalSizeByte?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  UseSize?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2998996992
   */
  UseSizeByte?: number;
}

/**
 * The documented error codes of GetAssetDetailByUuid.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type GetAssetDetailByUuidErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetAssetDetailByUuid with one of its documented codes. */
export const isGetAssetDetailByUuidError: ErrorGuard<GetAssetDetailByUuidErrorCode> = (error) =>
  isCloudError(error, "GetAssetDetailByUuid", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:GetAssetDetailByUuid`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getAssetDetailByUuid({
 *   Lang: "zh",
 *   SourceIp: "120.245.XX.XX",
 *   Uuid: "9e6cad93-a379-46fd-a701-9bbf02f4****",
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
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAssetDetailByUuidOutput;
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
