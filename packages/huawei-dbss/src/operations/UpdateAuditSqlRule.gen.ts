// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface UpdateAuditSqlRuleInput {
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
  risk_level: "LOW" | "MEDIUM" | "HIGH" | "NO_RISK" | (string & {});
  rule_name: string;
  sql_regex: string;
  status: "ON" | "OFF" | (string & {});
}

export interface UpdateAuditSqlRuleOutput {
  status?: "SUCCESS" | "FAILED" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateAuditSqlRule({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   id: "text",
 *   risk_level: "LOW",
 *   rule_name: "text",
 *   sql_regex: "text",
 *   status: "ON",
 * });
 * ```
 * @throws CloudError
 */
export const updateAuditSqlRule: TypedRoute<
  UpdateAuditSqlRuleInput,
  UpdateAuditSqlRuleOutput,
  UpdateAuditSqlRuleHttp
> = {
  name: "UpdateAuditSqlRule",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/{instance_id}/rule/sql/{id}",
  rest: "body",
  idempotent: false,
};

/** UpdateAuditSqlRule as `client.http` calls it. */
export interface UpdateAuditSqlRuleHttp {
  "/v1/{project_id}/audit/{instance_id}/rule/sql/{id}": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<UpdateAuditSqlRuleInput, "risk_level" | "rule_name" | "sql_regex" | "status">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateAuditSqlRuleOutput;
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
