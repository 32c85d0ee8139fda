// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulDetailsInput {
  /** @example RHSA-2019:3197-Important: sudo security update */
  AliasName?: string;
  /** @example zh */
  Lang: "zh" | "en" | (string & {});
  /** @example SCA:ACSV-2020-052801 */
  Name: string;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example sca */
  Type: "cve" | "sys" | "cms" | "app" | "emg" | "sca" | (string & {});
}

export interface DescribeVulDetailsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Cves?: DescribeVulDetailsOutputCvesItem[];
}

export interface DescribeVulDetailsOutputCvesItem {
  /** @example remote_code_execution */
  Classify?: string;
  Classifys?: DescribeVulDetailsOutputCvesItemClassifysItem[];
  /**
   * @deprecated
   * @example CNVD-2019-9167
   */
  CnvdId?: string;
  /**
   * @deprecated
   * @example LOW
   */
  Complexity?: "LOW" | "MEDIUM" | "HIGH" | (string & {});
  /** @deprecated */
  Content?: string;
  /** @example CVE-2019-9167 */
  CveId?: string;
  /** @example https://avd.aliyun.com/detail/CVE-2022-1184 */
  CveLink?: string;
  /** @example 10.0 */
  CvssScore?: string;
  /** @example AV:N/AC:L/Au:N/C:C/I:C/A:C */
  CvssVector?: string;
  /**
   * @deprecated
   * @example sql-test-001
   */
  InstanceName?: string;
  /**
   * @deprecated
   * @example 47.114.XX.XX
   */
  InternetIp?: string;
  /**
   * @deprecated
   * @example 172.19.XX.XX
   */
  IntranetIp?: string;
  /** @example CVE-2020-8597 */
  OtherId?: string;
  /** @deprecated */
  Poc?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @deprecated
   * @example 1554189334000
   */
  PocCreateTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @deprecated
   * @example 1554189334000
   */
  PocDisclosureTime?: number;
  /**
   * @deprecated
   * @example Log4j2
   */
  Product?: string;
  /** @example https://example.com */
  Reference?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1554189334000
   */
  ReleaseTime?: number;
  Solution?: string;
  Summary?: string;
  /**
   * @deprecated
   * @example m-bp17m0pc0xprzbwo****
   */
  TargetId?: string;
  /**
   * @deprecated
   * @example frontend
   */
  TargetName?: string;
  /** @example Chanjet T-Plus SetupAccount/Upload. Aspx file upload vulnerability(CNVD-2022-60632) */
  Title?: string;
  /**
   * @deprecated
   * @example Apache
   */
  Vendor?: string;
  /** @example serious */
  VulLevel?: "serious" | "high" | "medium" | "low" | (string & {});
}

export interface DescribeVulDetailsOutputCvesItemClassifysItem {
  /** @example remote_code_execution */
  Classify?: string;
  /** @example https://example.com */
  DemoVideoUrl?: string;
  /** @example privilege escalation */
  Description?: string;
}

/**
 * The documented error codes of DescribeVulDetails.
 *
 * - `InnerError` (HTTP 400)
 * - `DataExists` (HTTP 400)
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVulDetailsErrorCode =
  | "InnerError"
  | "DataExists"
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeVulDetails with one of its documented codes. */
export const isDescribeVulDetailsError: ErrorGuard<DescribeVulDetailsErrorCode> = (error) =>
  isCloudError(error, "DescribeVulDetails", [
    "InnerError",
    "DataExists",
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
 * const result = await client.describeVulDetails({
 *   AliasName: "RHSA-2019:3197-Important: sudo security update",
 *   Lang: "zh",
 *   Name: "SCA:ACSV-2020-052801",
 *   Type: "sca",
 * });
 * ```
 * @throws CloudError
 */
export const describeVulDetails: TypedRoute<
  DescribeVulDetailsInput,
  DescribeVulDetailsOutput,
  DescribeVulDetailsHttp
> = {
  name: "DescribeVulDetails",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVulDetails", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeVulDetails as `client.http` calls it. */
export interface DescribeVulDetailsHttp {
  "/DescribeVulDetails": {
    post: {
      parameters: {
        query: DescribeVulDetailsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVulDetailsOutput;
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
