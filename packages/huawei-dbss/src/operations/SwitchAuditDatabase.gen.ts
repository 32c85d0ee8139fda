// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface SwitchAuditDatabaseInput {
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
  id: string;
  status: "ON" | "OFF" | (string & {});
  lts_audit_switch?: number;
}

export interface SwitchAuditDatabaseOutput {
  status?: "SUCCESS" | "FAILED" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.switchAuditDatabase({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   id: "text",
 *   status: "ON",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const switchAuditDatabase: TypedRoute<
  SwitchAuditDatabaseInput,
  SwitchAuditDatabaseOutput,
  SwitchAuditDatabaseHttp
> = {
  name: "SwitchAuditDatabase",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/{instance_id}/audit/databases/switch",
  rest: "body",
  idempotent: false,
};

/** SwitchAuditDatabase as `client.http` calls it. */
export interface SwitchAuditDatabaseHttp {
  "/v2/{project_id}/{instance_id}/audit/databases/switch": {
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
          "application/json": Pick<SwitchAuditDatabaseInput, "id" | "status" | "lts_audit_switch">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SwitchAuditDatabaseOutput;
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
