// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RuleRiskInfoBeanSchemas } from "../schemas.gen.js";

export interface ShowAuditRuleRiskInput {
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
  risk_id: string;
}

export interface ShowAuditRuleRiskOutput {
  rule_id?: string;
  rule_name?: string;
  status?: "OFF" | "ON" | (string & {});
  action?: string;
  schemas?: RuleRiskInfoBeanSchemas[];
  rank?: number;
  ignore_case?: boolean;
  risk_level?: "LOW" | "MEDIUM" | "HIGH" | "NO_RISK" | (string & {});
  db_ids?: string;
  execution_symbol?: "GREATER" | "EQUAL" | "LESS" | "GREATER_EQUAL" | "LESS_EQUAL" | "NO_MATCH" | (string & {});
  execution_time?: number;
  affect_symbol?: "GREATER" | "EQUAL" | "LESS" | "GREATER_EQUAL" | "LESS_EQUAL" | "NO_MATCH" | (string & {});
  affect_rows?: number;
  client_ips?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.showAuditRuleRisk({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   risk_id: "text",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const showAuditRuleRisk: TypedRoute<ShowAuditRuleRiskInput, ShowAuditRuleRiskOutput, ShowAuditRuleRiskHttp> = {
  name: "ShowAuditRuleRisk",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/{instance_id}/dbss/audit/rule/risk/{risk_id}",
  rest: "query",
  idempotent: true,
};

/** ShowAuditRuleRisk as `client.http` calls it. */
export interface ShowAuditRuleRiskHttp {
  "/v1/{project_id}/{instance_id}/dbss/audit/rule/risk/{risk_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
          risk_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ShowAuditRuleRiskOutput;
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
