// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddCloudVendorTrialConfigInput {
  /** @example 2363 */
  AuthId: number | bigint;
  /** @example {\\"sqsRegion\\":\\"us-west-2\\",\\"sqsQueueName\\":\\"****\\"} */
  AuthInfo: string;
  /** @example Tencent */
  Vendor: "Tencent" | "AWS" | (string & {});
}

export interface AddCloudVendorTrialConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addCloudVendorTrialConfig({
 *   AuthId: 2363,
 *   AuthInfo: '{\\\\"sqsRegion\\\\":\\\\"us-west-2\\\\",\\\\"sqsQueueName\\\\":\\\\"****\\\\"}',
 *   Vendor: "Tencent",
 * });
 * ```
 * @throws CloudError
 */
export const addCloudVendorTrialConfig: TypedRoute<
  AddCloudVendorTrialConfigInput,
  AddCloudVendorTrialConfigOutput,
  AddCloudVendorTrialConfigHttp
> = {
  name: "AddCloudVendorTrialConfig",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddCloudVendorTrialConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** AddCloudVendorTrialConfig as `client.http` calls it. */
export interface AddCloudVendorTrialConfigHttp {
  "/AddCloudVendorTrialConfig": {
    post: {
      parameters: {
        query: AddCloudVendorTrialConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddCloudVendorTrialConfigOutput;
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
