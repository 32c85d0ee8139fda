// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyCloudVendorTrialConfigInput {
  AuthId: number | bigint;
  /** @example {\\"sqsRegion\\":\\"us-west-2\\",\\"sqsQueueName\\":\\"****\\"} */
  AuthInfo?: string;
  /** @example true */
  DeleteTrail?: boolean;
  /** @example Tencent */
  Vendor: "Tencent" | "AWS" | (string & {});
}

export interface ModifyCloudVendorTrialConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyCloudVendorTrialConfig({
 *   AuthInfo: '{\\\\"sqsRegion\\\\":\\\\"us-west-2\\\\",\\\\"sqsQueueName\\\\":\\\\"****\\\\"}',
 *   DeleteTrail: true,
 *   Vendor: "Tencent",
 *   AuthId: 1,
 * });
 * ```
 * @throws CloudError
 */
export const modifyCloudVendorTrialConfig: TypedRoute<
  ModifyCloudVendorTrialConfigInput,
  ModifyCloudVendorTrialConfigOutput,
  ModifyCloudVendorTrialConfigHttp
> = {
  name: "ModifyCloudVendorTrialConfig",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyCloudVendorTrialConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyCloudVendorTrialConfig as `client.http` calls it. */
export interface ModifyCloudVendorTrialConfigHttp {
  "/ModifyCloudVendorTrialConfig": {
    post: {
      parameters: {
        query: ModifyCloudVendorTrialConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyCloudVendorTrialConfigOutput;
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
