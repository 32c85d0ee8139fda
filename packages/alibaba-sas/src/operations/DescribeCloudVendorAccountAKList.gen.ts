// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCloudVendorAccountAKListInput {
  /** @example 2624 */
  AuthIds?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 1 */
  Status?: 0 | 1 | (number & {});
  /** @example AlibabaCloud_*** */
  SubAccountName?: string;
  /** @example VOLCENGINE */
  Vendor?: string;
  /** @example test */
  VendorAuthAlias?: string;
}

export interface DescribeCloudVendorAccountAKListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CloudVendorAccountAKs?: DescribeCloudVendorAccountAKListOutputCloudVendorAccountAKsItem[];
  PageInfo?: DescribeCloudVendorAccountAKListOutputPageInfo;
}

export interface DescribeCloudVendorAccountAKListOutputCloudVendorAccountAKsItem {
  /** @example primary */
  AkType?: "primary" | "sub" | (string & {});
  /** @example 2345 */
  AuthId?: bigint;
  AuthModules?: DescribeCloudVendorAccountAKListOutputCloudVendorAccountAKsItemAuthModulesItem[];
  /** @example azure_demo_1 */
  CtdrCloudUserId?: string;
  /** @example {\\"product\\":\\"webFirewall\\",\\"remark\\":\\"remark\\"} */
  ExtendInfo?: string;
  Message?: string;
  /** @example S3D6c4O*** */
  SecretId?: string;
  /** @example 0 */
  ServiceStatus?: 0 | 1 | 2 | 3 | (number & {});
  /** @example 0 */
  Status?: 0 | 1 | (number & {});
  /** @example Tencent */
  Vendor?: "Tencent" | "HUAWEICLOUD" | "Azure" | "AWS" | (string & {});
  /** @example test */
  VendorAuthAlias?: string;
  /** @example 123 */
  VendorUid?: string;
  /** @example VendorUserName */
  VendorUserName?: string;
}

export interface DescribeCloudVendorAccountAKListOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 55 */
  TotalCount?: number;
}

export interface DescribeCloudVendorAccountAKListOutputCloudVendorAccountAKsItemAuthModulesItem {
  /** @example ak_domain_error */
  Message?: string;
  /** @example HOST */
  Module?: "HOST" | "CSPM" | "SIEM" | "TRIAL" | (string & {});
  /** @example Cloud server or virtual machine */
  ModuleAssetType?: string;
  /** @example Host Assets */
  ModuleDisp?: string;
  /** @example 0 */
  ModuleServiceStatus?: 0 | 1 | 2 | 3 | (number & {});
  ModuleStatement?: string;
  /** @example timeout */
  TrailMessage?: string;
  /** @example enable */
  TrailStatus?: "init" | "verify" | "enable" | "disable" | "error" | "timeout" | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeCloudVendorAccountAKList({
 *   AuthIds: "2624",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   Status: 1,
 *   SubAccountName: "AlibabaCloud_***",
 *   Vendor: "VOLCENGINE",
 *   VendorAuthAlias: "test",
 * });
 * ```
 * @throws CloudError
 */
export const describeCloudVendorAccountAKList: TypedRoute<
  DescribeCloudVendorAccountAKListInput,
  DescribeCloudVendorAccountAKListOutput,
  DescribeCloudVendorAccountAKListHttp
> = {
  name: "DescribeCloudVendorAccountAKList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCloudVendorAccountAKList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["CloudVendorAccountAKs", "*", "AuthId"], "bigint"]],
};

/** DescribeCloudVendorAccountAKList as `client.http` calls it. */
export interface DescribeCloudVendorAccountAKListHttp {
  "/DescribeCloudVendorAccountAKList": {
    post: {
      parameters: {
        query?: DescribeCloudVendorAccountAKListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCloudVendorAccountAKListOutput;
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
