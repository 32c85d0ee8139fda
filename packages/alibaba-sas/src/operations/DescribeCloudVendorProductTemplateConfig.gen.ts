// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCloudVendorProductTemplateConfigInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example CHAITIN */
  Vendor?: "CHAITIN" | "FORTINET" | "THREATBOOK" | (string & {});
}

export interface DescribeCloudVendorProductTemplateConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example {\\"vendors\\":[{\\"vendorType\\":100,\\"vendor\\":\\"CHAITIN\\",\\"displayName\\":\\"Chaitin\\",\\"products\\":[{\\"product\\":\\"webFirewall\\",\\"displayName\\":\\"WAF\\",\\"backendConfig\\":{\\"apiParams\\":{\\"SecretKey\\":{\\"field\\":\\"apiToken\\",\\"format\\":\\"text\\"},\\"SecretId\\":{\\"field\\":\\"endpoint\\",\\"format\\":\\"text\\"},\\"Vendor\\":{\\"field\\":\\"vendor\\",\\"format\\":\\"text\\"},\\"CtdrCloudUserId\\":{\\"field\\":\\"ctdrCloudUserId\\",\\"format\\":\\"text\\"},\\"ExtendInfo\\":{\\"format\\":\\"json\\",\\"fields\\":[\\"product\\",\\"remark\\"]}}},\\"description\\":\\"https://docs.waf-ce.chaitin.cn/%E6%9B%B4%E5%A4%9A%E6%8A%80%E6%9C%AF%E6%96%87%E6%A1%A3/OPENAPI\\",\\"fields\\":[{\\"displayName\\":\\"Endpoint\\",\\"fieldType\\":\\"text\\",\\"prompt\\":\\"Enter
   * an endpoint that is in the IP address:Port number
   * format.\\",\\"required\\":true,\\"fieldId\\":\\"endpoint\\"},{\\"displayName\\":\\"API
   * Token\\",\\"fieldType\\":\\"password\\",\\"required\\":true,\\"fieldId\\":\\"apiToken\\"},{\\"displayName\\":\\"‌Device
   * Name‌ (The cloud_user_id field in the device connection logs will uniquely identify the
   * device)\\",\\"fieldType\\":\\"text\\",\\"required\\":true,\\"fieldId\\":\\"ctdrCloudUserId\\"},{\\"displayName\\":\\"Remark\\",\\"fieldType\\":\\"text\\",\\"required\\":false,\\"fieldId\\":\\"remark\\"}]}]}]}
   */
  Data?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeCloudVendorProductTemplateConfig({
 *   Lang: "zh",
 *   Vendor: "CHAITIN",
 * });
 * ```
 * @throws CloudError
 */
export const describeCloudVendorProductTemplateConfig: TypedRoute<
  DescribeCloudVendorProductTemplateConfigInput,
  DescribeCloudVendorProductTemplateConfigOutput,
  DescribeCloudVendorProductTemplateConfigHttp
> = {
  name: "DescribeCloudVendorProductTemplateConfig",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCloudVendorProductTemplateConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeCloudVendorProductTemplateConfig as `client.http` calls it. */
export interface DescribeCloudVendorProductTemplateConfigHttp {
  "/DescribeCloudVendorProductTemplateConfig": {
    post: {
      parameters: {
        query?: DescribeCloudVendorProductTemplateConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCloudVendorProductTemplateConfigOutput;
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
