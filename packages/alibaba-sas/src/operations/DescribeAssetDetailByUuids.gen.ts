// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetDetailByUuidsInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  ResourceDirectoryAccountId?: number | bigint;
  /** @example 0687b17f-2a36-4e5****,0687b17f-2a36-4e**** */
  Uuids: string;
}

export interface DescribeAssetDetailByUuidsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AssetList?: DescribeAssetDetailByUuidsOutputAssetListItem[];
}

export interface DescribeAssetDetailByUuidsOutputAssetListItem {
  /** @example 0 */
  AssetType?: string;
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
  ClientStatus?: "online" | "offline" | (string & {});
  /** @example 2.0.0 */
  ClientVersion?: string;
  /** @example 4 */
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
  Flag?: 0 | 1 | 2 | 3 | 8 | (number & {});
  /** @example default */
  GroupTrace?: string;
  /** @example test */
  HostName?: string;
  /** @example i-rj9gda4wolo0zixi**** */
  InstanceId?: string;
  /** @example TestInstanceName */
  InstanceName?: string;
  /** @example 10.10.XX.XX */
  InternetIp?: string;
  /** @example 192.168.XX.XX */
  IntranetIp?: string;
  /** @example 10.10.XX.XX */
  Ip?: string;
  IpList?: string[];
  /** @example 4.18.0-80.11.2.el8_0.x86_64 */
  Kernel?: string;
  MacList?: string[];
  /** @example 4 */
  Mem?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1024
   */
  Memory?: number;
  /** @example Linux */
  Os?: string;
  /** @example Linux 64bit */
  OsDetail?: string;
  /** @example CentOS 7.6 64位 */
  OsName?: string;
  /** @example cn-guangzhou */
  Region?: string;
  /** @example cn-shanghai */
  RegionId?: string;
  /** @example cn-shenzhen */
  RegionName?: string;
  /** @example CentOS Linux 8.0.1905 */
  SysInfo?: string;
  /** @example test */
  Tag?: string;
  /** @example 2a98f149-0256-414c-a29a-a69f8a75**** */
  Uuid?: string;
  /** @example 13231-331331 */
  VpcInstanceId?: string;
}

/**
 * The documented error codes of DescribeAssetDetailByUuids.
 *
 * - `IllegalParam` (HTTP 400)
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAssetDetailByUuidsErrorCode =
  | "IllegalParam"
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeAssetDetailByUuids with one of its documented codes. */
export const isDescribeAssetDetailByUuidsError: ErrorGuard<DescribeAssetDetailByUuidsErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetDetailByUuids", [
    "IllegalParam",
    "RdCheckNoPermission",
    "NoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAssetDetailByUuids({
 *   Lang: "zh",
 *   Uuids: "0687b17f-2a36-4e5****,0687b17f-2a36-4e****",
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetDetailByUuids: TypedRoute<
  DescribeAssetDetailByUuidsInput,
  DescribeAssetDetailByUuidsOutput,
  DescribeAssetDetailByUuidsHttp
> = {
  name: "DescribeAssetDetailByUuids",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAssetDetailByUuids", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeAssetDetailByUuids as `client.http` calls it. */
export interface DescribeAssetDetailByUuidsHttp {
  "/DescribeAssetDetailByUuids": {
    post: {
      parameters: {
        query: DescribeAssetDetailByUuidsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAssetDetailByUuidsOutput;
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
