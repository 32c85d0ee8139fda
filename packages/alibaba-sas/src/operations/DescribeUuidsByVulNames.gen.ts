// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeUuidsByVulNamesInput {
  /** @example n */
  Dealed?: "y" | "n" | (string & {});
  /** @example namespace */
  FieldName?: string;
  /** @example cas-adad-qeqwe */
  FieldValue?: string;
  /** @example 11286014 */
  GroupId?: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example high,low */
  Level?: "high" | "medium" | "low" | (string & {});
  /** @example asap,later,nntf */
  Necessity?: "asap" | "later" | "nntf" | (string & {});
  /** @example 10.7. */
  Remark?: string;
  /** @example oval */
  SearchTags?: string;
  /** @example 1,2 */
  StatusList?: "1" | "2" | (string & {});
  /** @example oval */
  Tag?: string;
  /** @example uuid */
  TargetType?: "containerId" | "uuid" | (string & {});
  /** @example cve */
  Type: "cve" | "sys" | (string & {});
  /** @example vpc-uf6ssrvbrwe37ekw****,vpc-bp1aevy8sofi8mh1q**** */
  VpcInstanceIds?: string;
  VulNames: string[];
}

export interface DescribeUuidsByVulNamesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  MachineInfoStatistics?: DescribeUuidsByVulNamesOutputMachineInfoStatisticsItem[];
  /** @example 2 */
  VulCount?: number;
}

export interface DescribeUuidsByVulNamesOutputMachineInfoStatisticsItem {
  /** @example 47.98.XX.XX */
  InternetIp?: string;
  /** @example 172.18.XX.XX */
  IntranetIp?: string;
  /** @example i-wz9gd1os5talju**** */
  MachineInstanceId?: string;
  /** @example 192.168.XX.XX */
  MachineIp?: string;
  /** @example TestMachine */
  MachineName?: string;
  /** @example windows */
  Os?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 18375c64-eaa2-4702-92b0-4ee7****** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeUuidsByVulNames.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeUuidsByVulNamesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeUuidsByVulNames with one of its documented codes. */
export const isDescribeUuidsByVulNamesError: ErrorGuard<DescribeUuidsByVulNamesErrorCode> = (error) =>
  isCloudError(error, "DescribeUuidsByVulNames", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeUuidsByVulNames({
 *   Dealed: "n",
 *   FieldName: "namespace",
 *   FieldValue: "cas-adad-qeqwe",
 *   GroupId: 11286014,
 *   Lang: "zh",
 *   Level: "high,low",
 *   Necessity: "asap,later,nntf",
 *   Remark: "10.7.",
 *   SearchTags: "oval",
 *   StatusList: "1,2",
 *   Tag: "oval",
 *   TargetType: "uuid",
 *   Type: "cve",
 *   VpcInstanceIds: "vpc-uf6ssrvbrwe37ekw****,vpc-bp1aevy8sofi8mh1q****",
 *   VulNames: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const describeUuidsByVulNames: TypedRoute<
  DescribeUuidsByVulNamesInput,
  DescribeUuidsByVulNamesOutput,
  DescribeUuidsByVulNamesHttp
> = {
  name: "DescribeUuidsByVulNames",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeUuidsByVulNames", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeUuidsByVulNames as `client.http` calls it. */
export interface DescribeUuidsByVulNamesHttp {
  "/DescribeUuidsByVulNames": {
    post: {
      parameters: {
        query: DescribeUuidsByVulNamesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeUuidsByVulNamesOutput;
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
