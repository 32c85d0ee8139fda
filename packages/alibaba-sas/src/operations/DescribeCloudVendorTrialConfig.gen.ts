// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCloudVendorTrialConfigInput {
  AuthId: number | bigint;
  /** @example AWS */
  Vendor: "Tencent" | "AWS" | (string & {});
}

export interface DescribeCloudVendorTrialConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeCloudVendorTrialConfigOutputData;
}

export interface DescribeCloudVendorTrialConfigOutputData {
  /** @example {\\"sqsRegion\\":\\"us-west-2\\",\\"sqsQueueName\\":\\"****\\"} */
  AuthInfo?: string;
  /** @example No relevant queue found */
  Message?: string;
  /** @example init */
  Status?: "init" | "verify" | "enable" | "disable" | "error" | "timeout" | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeCloudVendorTrialConfig({
 *   Vendor: "AWS",
 *   AuthId: 1,
 * });
 * ```
 * @throws CloudError
 */
export const describeCloudVendorTrialConfig: TypedRoute<
  DescribeCloudVendorTrialConfigInput,
  DescribeCloudVendorTrialConfigOutput,
  DescribeCloudVendorTrialConfigHttp
> = {
  name: "DescribeCloudVendorTrialConfig",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "DescribeCloudVendorTrialConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeCloudVendorTrialConfig as `client.http` calls it. */
export interface DescribeCloudVendorTrialConfigHttp {
  "/DescribeCloudVendorTrialConfig": {
    get: {
      parameters: {
        query: DescribeCloudVendorTrialConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCloudVendorTrialConfigOutput;
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
