// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface SetAuditBackupSwitchInput {
  domain_id: string;
  /**
   * The audit instance to speak to, by the `id` that ListAuditInstancesLast gives; documented as 32 to 64
   * characters.
   * @example instance-made-up-for-the-simulator-1
   */
  instance_id: string;
  bucket_name: string;
  bucket_root_path?: string;
  cycle: "PER_DAY" | "PER_WEEK" | "PER_MONTH" | "PER_HOUR" | "FIVE_MIN" | (string & {});
  mode: string;
  status: 0 | 1 | (number & {});
  trigger_time: string;
}

export interface SetAuditBackupSwitchOutput {
  result?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.setAuditBackupSwitch({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   domain_id: "text",
 *   bucket_name: "text",
 *   cycle: "PER_DAY",
 *   mode: "text",
 *   status: 0,
 *   trigger_time: "text",
 * });
 * ```
 * @throws CloudError
 */
export const setAuditBackupSwitch: TypedRoute<
  SetAuditBackupSwitchInput,
  SetAuditBackupSwitchOutput,
  SetAuditBackupSwitchHttp
> = {
  name: "SetAuditBackupSwitch",
  tier: "drafted",
  method: "POST",
  path: "/v1/{domain_id}/audit/{instance_id}/backup/switch",
  rest: "body",
  idempotent: false,
};

/** SetAuditBackupSwitch as `client.http` calls it. */
export interface SetAuditBackupSwitchHttp {
  "/v1/{domain_id}/audit/{instance_id}/backup/switch": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          domain_id: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<
            SetAuditBackupSwitchInput,
            "bucket_name" | "bucket_root_path" | "cycle" | "mode" | "status" | "trigger_time"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SetAuditBackupSwitchOutput;
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
