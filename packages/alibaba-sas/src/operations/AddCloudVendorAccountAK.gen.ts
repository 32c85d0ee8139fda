// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddCloudVendorAccountAKInput {
  /** @example primary */
  AkType: "primary" | "sub" | (string & {});
  AuthModules?: string[];
  /** @example azure_demo_1 */
  CtdrCloudUserId?: string;
  /** @example global */
  Domain?: "china" | "global" | (string & {});
  /** @example {\\"product\\":\\"webFirewall\\",\\"remark\\":\\"remark\\"} */
  ExtendInfo?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  Regions?: string[];
  /** @example 45GLRV4SOT0YFB**** */
  SecretId: string;
  /** @example AE6SLd**** */
  SecretKey: string;
  SubscriptionIds?: string[];
  /** @example 95304a97-339b-4de5-9a7d-cdbffaf**** */
  TenantId?: string;
  /** @example AWS */
  Vendor: "Tencent" | "HUAWEICLOUD" | "Azure" | "AWS" | (string & {});
  /** @example test */
  VendorAuthAlias?: string;
}

export interface AddCloudVendorAccountAKOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: AddCloudVendorAccountAKOutputData;
}

export interface AddCloudVendorAccountAKOutputData {
  /** @example sub */
  AkType?: "primary" | "sub" | (string & {});
  /** @example 2158 */
  AuthId?: bigint;
  AuthModules?: AddCloudVendorAccountAKOutputDataAuthModulesItem[];
  /** @example azure_demo_1 */
  CtdrCloudUserId?: string;
  Message?: string;
  /** @example AE6SLd**** */
  SecretId?: string;
  /** @example 0 */
  ServiceStatus?: 0 | 1 | 2 | 3 | (number & {});
  /** @example 0 */
  Status?: 0 | 1 | (number & {});
  /** @example Tencent */
  Vendor?: "Tencent" | "HUAWEICLOUD" | "Azure" | "AWS" | (string & {});
  /** @example test */
  VendorAuthAlias?: string;
}

export interface AddCloudVendorAccountAKOutputDataAuthModulesItem {
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
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addCloudVendorAccountAK({
 *   AkType: "primary",
 *   CtdrCloudUserId: "azure_demo_1",
 *   Domain: "global",
 *   ExtendInfo: '{\\\\"product\\\\":\\\\"webFirewall\\\\",\\\\"remark\\\\":\\\\"remark\\\\"}',
 *   Lang: "zh",
 *   SecretId: "45GLRV4SOT0YFB****",
 *   SecretKey: "AE6SLd****",
 *   TenantId: "95304a97-339b-4de5-9a7d-cdbffaf****",
 *   Vendor: "AWS",
 *   VendorAuthAlias: "test",
 * });
 * ```
 * @throws CloudError
 */
export const addCloudVendorAccountAK: TypedRoute<
  AddCloudVendorAccountAKInput,
  AddCloudVendorAccountAKOutput,
  AddCloudVendorAccountAKHttp
> = {
  name: "AddCloudVendorAccountAK",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddCloudVendorAccountAK", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "AuthId"], "bigint"]],
};

/** AddCloudVendorAccountAK as `client.http` calls it. */
export interface AddCloudVendorAccountAKHttp {
  "/AddCloudVendorAccountAK": {
    post: {
      parameters: {
        query: AddCloudVendorAccountAKInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddCloudVendorAccountAKOutput;
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
