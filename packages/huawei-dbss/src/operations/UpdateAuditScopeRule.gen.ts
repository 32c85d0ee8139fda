// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface UpdateAuditScopeRuleInput {
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
  action?: string;
  db_ids: string;
  db_names: string;
  db_users?: string;
  exception_ips?: string;
  rule_name: string;
  source_ips?: string;
  source_ports?: string;
}

export interface UpdateAuditScopeRuleOutput {
  status?: "SUCCESS" | "FAILED" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateAuditScopeRule({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   id: "text",
 *   db_ids: "text",
 *   db_names: "text",
 *   rule_name: "text",
 * });
 * ```
 * @throws CloudError
 */
export const updateAuditScopeRule: TypedRoute<
  UpdateAuditScopeRuleInput,
  UpdateAuditScopeRuleOutput,
  UpdateAuditScopeRuleHttp
> = {
  name: "UpdateAuditScopeRule",
  tier: "drafted",
  method: "POST",
  path: "/v3/{project_id}/audit/{instance_id}/rule/scopes/{id}",
  rest: "body",
  idempotent: false,
};

/** UpdateAuditScopeRule as `client.http` calls it. */
export interface UpdateAuditScopeRuleHttp {
  "/v3/{project_id}/audit/{instance_id}/rule/scopes/{id}": {
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
          "application/json": Pick<
            UpdateAuditScopeRuleInput,
            | "action"
            | "db_ids"
            | "db_names"
            | "db_users"
            | "exception_ips"
            | "rule_name"
            | "source_ips"
            | "source_ports"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateAuditScopeRuleOutput;
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
