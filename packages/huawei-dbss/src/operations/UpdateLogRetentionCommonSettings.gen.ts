// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface UpdateLogRetentionCommonSettingsInput {
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
  retention_days?: number;
}

export interface UpdateLogRetentionCommonSettingsOutput {
  status?: string;
}

/**
 * Drafted, not verified (java-sdk; 2026-08-20): one source; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateLogRetentionCommonSettings({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @throws CloudError
 */
export const updateLogRetentionCommonSettings: TypedRoute<
  UpdateLogRetentionCommonSettingsInput,
  UpdateLogRetentionCommonSettingsOutput,
  UpdateLogRetentionCommonSettingsHttp
> = {
  name: "UpdateLogRetentionCommonSettings",
  tier: "drafted",
  method: "PUT",
  path: "/v1/{project_id}/audit/{instance_id}/settings/common-settings",
  rest: "body",
  idempotent: false,
};

/** UpdateLogRetentionCommonSettings as `client.http` calls it. */
export interface UpdateLogRetentionCommonSettingsHttp {
  "/v1/{project_id}/audit/{instance_id}/settings/common-settings": {
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<UpdateLogRetentionCommonSettingsInput, "retention_days">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateLogRetentionCommonSettingsOutput;
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
