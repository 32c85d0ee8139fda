// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface SetAuditBackupRiskSwitchInput {
  domain_id: string;
  /**
   * The audit instance to speak to, by the `id` that ListAuditInstancesLast gives; documented as 32 to 64
   * characters.
   * @example instance-made-up-for-the-simulator-1
   */
  instance_id: string;
  cycle?: "PER_DAY" | "PER_WEEK" | "PER_MONTH" | "PER_HOUR" | "FIVE_MIN" | (string & {});
  db_id: string;
  status: 0 | 1 | (number & {});
}

export interface SetAuditBackupRiskSwitchOutput {
  result?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.setAuditBackupRiskSwitch({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   domain_id: "text",
 *   db_id: "text",
 *   status: 0,
 * });
 * ```
 * @throws CloudError
 */
export const setAuditBackupRiskSwitch: TypedRoute<
  SetAuditBackupRiskSwitchInput,
  SetAuditBackupRiskSwitchOutput,
  SetAuditBackupRiskSwitchHttp
> = {
  name: "SetAuditBackupRiskSwitch",
  tier: "drafted",
  method: "POST",
  path: "/v1/{domain_id}/audit/{instance_id}/backup/risk/switch",
  rest: "body",
  idempotent: false,
};

/** SetAuditBackupRiskSwitch as `client.http` calls it. */
export interface SetAuditBackupRiskSwitchHttp {
  "/v1/{domain_id}/audit/{instance_id}/backup/risk/switch": {
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
          "application/json": Pick<SetAuditBackupRiskSwitchInput, "cycle" | "db_id" | "status">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SetAuditBackupRiskSwitchOutput;
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
