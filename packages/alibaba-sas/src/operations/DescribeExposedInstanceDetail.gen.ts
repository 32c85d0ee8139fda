// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeExposedInstanceDetailInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  ResourceDirectoryAccountId?: number | bigint;
  /** @example fc82b966-4d70-4e01-bf4f-aa4076a5**** */
  Uuid: string;
}

export interface DescribeExposedInstanceDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ExposedChains?: DescribeExposedInstanceDetailOutputExposedChainsItem[];
}

export interface DescribeExposedInstanceDetailOutputExposedChainsItem {
  AllVulList?: DescribeExposedInstanceDetailOutputExposedChainsItemAllVulListItem[];
  CspmRiskList?: DescribeExposedInstanceDetailOutputExposedChainsItemCspmRiskListItem[];
  /** @example openssl,openssh */
  ExposureComponent?: string;
  /** @example 47.99.XX.XX */
  ExposureIp?: string;
  /** @example 22 */
  ExposurePort?: string;
  /** @example INTERNET_IP */
  ExposureType?: "INTERNET_IP" | "SLB" | "EIP" | "DNAT" | "DB_CONNECTION" | (string & {});
  /** @example eip-bp1bkgowzam49rld3**** */
  ExposureTypeId?: string;
  /** @example test-group**** */
  GroupNo?: string;
  /** @example i-bp116qem8npvchqc**** */
  InstanceId?: string;
  /** @example worker-k8s-for-cs-c929ee2a145214f89a8b248005be5**** */
  InstanceName?: string;
  /** @example 47.99.XX.XX */
  InternetIp?: string;
  /** @example 192.168.XX.XX */
  IntranetIp?: string;
  RealVulList?: DescribeExposedInstanceDetailOutputExposedChainsItemRealVulListItem[];
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 4f9ce097-4a7d-48fe-baef-6960e5b6**** */
  Uuid?: string;
}

export interface DescribeExposedInstanceDetailOutputExposedChainsItemAllVulListItem {
  /** @example RHSA-2022:0274-Important: polkit pkexec Local Privilege Escalation Vulnerability(CVE-2021-4034) */
  AliasName?: string;
  /** @example SCA:ACSV-2020-052801 */
  Name?: string;
  /** @example asap */
  Necessity?: "asap" | "later" | "nntf" | (string & {});
  /** @example sca */
  Type?: "cve" | "sys" | "cms" | "app" | "emg" | "sca" | (string & {});
  /** @example 4f9ce097-4a7d-48fe-baef-6960e5b6**** */
  Uuid?: string;
}

export interface DescribeExposedInstanceDetailOutputExposedChainsItemCspmRiskListItem {
  /** @example 100 */
  AssetSubType?: 0 | 100 | 3 | 4 | 5 | (number & {});
  /** @example INSTANCE */
  AssetSubTypeName?: "INSTANCE" | "ECS_INSTANCE" | (string & {});
  /** @example 0 */
  AssetType?: 0 | 3 | 4 | 5 | (number & {});
  /** @example ECS */
  AssetTypeName?: "ECS" | "RDS" | "KVSTORE" | "MONGODB" | (string & {});
  /** @example 使用SSH密钥对登录 */
  CheckName?: string;
  /** @example i-bp14ggqzi9k6ocfb**** */
  InstanceId?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example HIGH */
  RiskLevel?: "HIGH" | "MEDIUM" | "LOW" | (string & {});
  /** @example 0 */
  Vendor?: number;
}

export interface DescribeExposedInstanceDetailOutputExposedChainsItemRealVulListItem {
  /** @example RHSA-2022:0274-Important: polkit pkexec Local Privilege Escalation Vulnerability(CVE-2021-4034) */
  AliasName?: string;
  /** @example SCA:ACSV-2020-052801 */
  Name?: string;
  /** @example asap */
  Necessity?: "asap" | "later" | "nntf" | (string & {});
  /** @example sca */
  Type?: "cve" | "sys" | "cms" | "app" | "emg" | "sca" | (string & {});
  /** @example 4f9ce097-4a7d-48fe-baef-6960e5b6**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeExposedInstanceDetail.
 *
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeExposedInstanceDetailErrorCode =
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeExposedInstanceDetail with one of its documented codes. */
export const isDescribeExposedInstanceDetailError: ErrorGuard<DescribeExposedInstanceDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeExposedInstanceDetail", [
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
 * const result = await client.describeExposedInstanceDetail({
 *   Lang: "zh",
 *   Uuid: "fc82b966-4d70-4e01-bf4f-aa4076a5****",
 * });
 * ```
 * @throws CloudError
 */
export const describeExposedInstanceDetail: TypedRoute<
  DescribeExposedInstanceDetailInput,
  DescribeExposedInstanceDetailOutput,
  DescribeExposedInstanceDetailHttp
> = {
  name: "DescribeExposedInstanceDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeExposedInstanceDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeExposedInstanceDetail as `client.http` calls it. */
export interface DescribeExposedInstanceDetailHttp {
  "/DescribeExposedInstanceDetail": {
    post: {
      parameters: {
        query: DescribeExposedInstanceDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeExposedInstanceDetailOutput;
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
