// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface CreateAuditSqlRuleInput {
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
  risk_level: "LOW" | "MEDIUM" | "HIGH" | "NO_RISK" | (string & {});
  rule_name: string;
  sql_regex: string;
  status: "ON" | "OFF" | (string & {});
}

export interface CreateAuditSqlRuleOutput {
  status?: "SUCCESS" | "FAILED" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAuditSqlRule({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   risk_level: "LOW",
 *   rule_name: "text",
 *   sql_regex: "text",
 *   status: "ON",
 * });
 * ```
 * @throws CloudError
 */
export const createAuditSqlRule: TypedRoute<
  CreateAuditSqlRuleInput,
  CreateAuditSqlRuleOutput,
  CreateAuditSqlRuleHttp
> = {
  name: "CreateAuditSqlRule",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/{instance_id}/rule/sql",
  rest: "body",
  idempotent: false,
};

/** CreateAuditSqlRule as `client.http` calls it. */
export interface CreateAuditSqlRuleHttp {
  "/v1/{project_id}/audit/{instance_id}/rule/sql": {
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
          "application/json": Pick<CreateAuditSqlRuleInput, "risk_level" | "rule_name" | "sql_regex" | "status">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateAuditSqlRuleOutput;
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
