// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ShowLogRetentionCommonSettingsInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  /**
   * The audit instance to speak to, by the `id` that ListAuditInstancesLast gives; documented as 32 to 64
   * characters.
   * @example instance-made-up-for-the-simulator-1
   */
  instance_id: string;
}

export interface ShowLogRetentionCommonSettingsOutput {
  log_retention?: CommonSettingsResponseLogRetention;
  data_usage_limit?: number;
}

export interface CommonSettingsResponseLogRetention {
  retention_days?: number;
  range_days_min?: number;
  range_days_max?: number;
}

/**
 * Drafted, not verified (java-sdk; 2026-08-20): one source; no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.showLogRetentionCommonSettings({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @throws CloudError
 */
export const showLogRetentionCommonSettings: TypedRoute<
  ShowLogRetentionCommonSettingsInput,
  ShowLogRetentionCommonSettingsOutput,
  ShowLogRetentionCommonSettingsHttp
> = {
  name: "ShowLogRetentionCommonSettings",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/audit/{instance_id}/settings/common-settings",
  rest: "query",
  idempotent: true,
};

/** ShowLogRetentionCommonSettings as `client.http` calls it. */
export interface ShowLogRetentionCommonSettingsHttp {
  "/v1/{project_id}/audit/{instance_id}/settings/common-settings": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ShowLogRetentionCommonSettingsOutput;
          };
        };
        /** @description The call failed; error_code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
