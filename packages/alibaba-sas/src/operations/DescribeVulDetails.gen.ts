// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, Language, RequestId, VulType } from "../schemas.gen.js";

export interface DescribeVulDetailsInput {
  /**
   * Language of the texts. Here a call must have it.
   * @example zh
   */
  Lang: Language;
  /**
   * Key of the advisory, from DescribeVulList or DescribeGroupedVul, such as `SCA:ACSV-2020-052801`.
   * @example SCA:ACSV-2020-052801
   */
  Name: string;
  /**
   * Origin of the vulnerability, as it was listed.
   * @example sca
   */
  Type: VulType;
  /**
   * Title of the advisory, beside Name.
   * @example RHSA-2019:3197-Important: sudo security update
   */
  AliasName?: string;
  /**
   * Account of the resource directory to read for, by its Alibaba Cloud id; DescribeMonitorAccounts lists those
   * that can be given. Leave it out for the account of the caller.
   */
  ResourceDirectoryAccountId?: number | bigint;
}

export interface DescribeVulDetailsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** The vulnerabilities behind the advisory. */
  Cves?: VulDetail[];
}

/** One vulnerability. */
export interface VulDetail {
  /**
   * What an attacker gains, as a code such as `remote_code_execution`.
   * @example remote_code_execution
   */
  Classify?: string;
  /** All that an attacker gains. */
  Classifys?: VulClass[];
  /**
   * Entry in the national database of China, such as `CNVD-2019-9167`.
   * @deprecated
   * @example CNVD-2019-9167
   */
  CnvdId?: string;
  /**
   * How hard it is to exploit.
   * - `LOW`: easy
   * - `MEDIUM`
   * - `HIGH`: hard
   * - or a value that the vendor added since
   * @deprecated
   * @example LOW
   */
  Complexity?: "LOW" | "MEDIUM" | "HIGH" | (string & {});
  /**
   * The full text about it.
   * @deprecated
   */
  Content?: string;
  /**
   * Entry in the CVE list, such as `CVE-2019-9167`.
   * @example CVE-2019-9167
   */
  CveId?: string;
  /**
   * Page of Alibaba Cloud's vulnerability database about it.
   * @example https://avd.aliyun.com/detail/CVE-2022-1184
   */
  CveLink?: string;
  /**
   * Base score by CVSS from 0 to 10, as a text such as `10.0`.
   * @example 10.0
   */
  CvssScore?: string;
  /**
   * Metrics behind the score, in the notation of CVSS.
   * @example AV:N/AC:L/Au:N/C:C/I:C/A:C
   */
  CvssVector?: string;
  /**
   * Was an asset: DescribeVulList has those that are affected.
   * @deprecated
   * @example sql-test-001
   */
  InstanceName?: string;
  /**
   * Was an asset: DescribeVulList has those that are affected.
   * @deprecated
   * @example 47.114.XX.XX
   */
  InternetIp?: string;
  /**
   * Was an asset: DescribeVulList has those that are affected.
   * @deprecated
   * @example 172.19.XX.XX
   */
  IntranetIp?: string;
  /**
   * Another entry that stands for it; the vendor's example is of the CVE list.
   * @example CVE-2020-8597
   */
  OtherId?: string;
  /**
   * Code that exploits it. Untrusted: never run or render it.
   * @deprecated
   */
  Poc?: string;
  /**
   * When the exploit was written, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @deprecated
   * @example 1554189334000
   */
  PocCreateTime?: number;
  /**
   * When the exploit became public, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @deprecated
   * @example 1554189334000
   */
  PocDisclosureTime?: number;
  /**
   * Software that has the vulnerability, such as `Log4j2`.
   * @deprecated
   * @example Log4j2
   */
  Product?: string;
  /**
   * Where to read on.
   * @example https://example.com
   */
  Reference?: string;
  /**
   * When it entered Alibaba Cloud's database, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1554189334000
   */
  ReleaseTime?: number;
  /** How to repair it, as text or HTML. */
  Solution?: string;
  /** What it is, in a few sentences. */
  Summary?: string;
  /**
   * Was an asset: DescribeVulList has those that are affected.
   * @deprecated
   * @example m-bp17m0pc0xprzbwo****
   */
  TargetId?: string;
  /**
   * Was an asset: DescribeVulList has those that are affected.
   * @deprecated
   * @example frontend
   */
  TargetName?: string;
  /**
   * Heading of the advisory.
   * @example Chanjet T-Plus SetupAccount/Upload. Aspx file upload vulnerability(CNVD-2022-60632)
   */
  Title?: string;
  /**
   * Who makes the software, such as `Apache`.
   * @deprecated
   * @example Apache
   */
  Vendor?: string;
  /**
   * How bad it is.
   * - `serious`: critical
   * - `high`
   * - `medium`
   * - `low`
   * - or a value that the vendor added since
   * @example serious
   */
  VulLevel?: "serious" | "high" | "medium" | "low" | (string & {});
}

/** One thing that an attacker gains. */
export interface VulClass {
  /**
   * What it is, as a code such as `remote_code_execution`.
   * @example remote_code_execution
   */
  Classify?: string;
  /**
   * Address of a film that shows the attack.
   * @example https://example.com
   */
  DemoVideoUrl?: string;
  /**
   * What it is, in words for people.
   * @example privilege escalation
   */
  Description?: string;
}

/**
 * The documented error codes of DescribeVulDetails.
 *
 * - `InnerError` (HTTP 400): The service failed inside, despite the status 400; try again later.
 * - `DataExists` (HTTP 400): Documented, though nothing is made here: its message says that something exists.
 * - `RdCheckNoPermission` (HTTP 400): The caller may not act for the account in ResourceDirectoryAccountId.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `RdCheckInnerError` (HTTP 500): The check of ResourceDirectoryAccountId failed inside; try again later.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
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
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * Read what an advisory says.
 *
 * The vulnerabilities behind one advisory, each with severity, CVSS and the repair that is advised. Which assets
 * it was found on, DescribeVulList tells. Texts come from the database of Security Center, some of them as HTML:
 * clean them before you show them.
 *
 * Permission: `yundun-sas:DescribeVulDetails`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVulDetails({
 *   Lang: "zh",
 *   Name: "SCA:ACSV-2020-052801",
 *   Type: "sca",
 *   AliasName: "RHSA-2019:3197-Important: sudo security update",
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
  errors: {
    InnerError: "server",
    DataExists: "failed",
    RdCheckNoPermission: "permission",
    NoPermission: "permission",
    RdCheckInnerError: "server",
    ServerError: "server",
  },
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
        /** @description The vulnerabilities of the advisory. */
        200: {
          content: {
            "application/json": DescribeVulDetailsOutput;
          };
        };
        /** @description A parameter is wrong, or the caller lacks a right. */
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
