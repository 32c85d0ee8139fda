// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface SwitchAuditDatabaseNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  instance_id: string;
  id: string;
  status: "ON" | "OFF" | (string & {});
  lts_audit_switch?: number;
}

export interface SwitchAuditDatabaseNewOutput {
  status?: "SUCCESS" | "FAILED" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.switchAuditDatabaseNew();
 * ```
 * @throws CloudError
 */
export const switchAuditDatabaseNew: TypedRoute<
  SwitchAuditDatabaseNewInput,
  SwitchAuditDatabaseNewOutput,
  SwitchAuditDatabaseNewHttp
> = {
  name: "SwitchAuditDatabaseNew",
  tier: "drafted",
  method: "POST",
  path: "/v3/{project_id}/audit/{instance_id}/databases/switch",
  rest: "body",
  idempotent: false,
};

/** SwitchAuditDatabaseNew as `client.http` calls it. */
export interface SwitchAuditDatabaseNewHttp {
  "/v3/{project_id}/audit/{instance_id}/databases/switch": {
    post: {
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
          "application/json": Pick<SwitchAuditDatabaseNewInput, "id" | "status" | "lts_audit_switch">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SwitchAuditDatabaseNewOutput;
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
