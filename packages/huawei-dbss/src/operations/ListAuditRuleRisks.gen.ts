// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditRuleRisksInput {
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
  name?: string;
  risk_levels?: "LOW" | "MEDIUM" | "HIGH" | "NO_RISK" | (string & {});
}

export interface ListAuditRuleRisksOutput {
  rules?: RuleRiskResponseRules[];
  total?: number;
  customize_total?: number;
}

export interface RuleRiskResponseRules {
  id?: string;
  name?: string;
  type?: "LOGIN" | "OPERATE" | (string & {});
  feature?: string;
  status?: "ON" | "OFF" | (string & {});
  rank?: number;
  risk_level?: "LOW" | "MEDIUM" | "HIGH" | "NO_RISK" | (string & {});
  rule_type?: "SYSTEM" | "CUSTOMIZE" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditRuleRisks({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const listAuditRuleRisks: TypedRoute<
  ListAuditRuleRisksInput,
  ListAuditRuleRisksOutput,
  ListAuditRuleRisksHttp
> = {
  name: "ListAuditRuleRisks",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/{instance_id}/dbss/audit/rule/risk",
  rest: "query",
  idempotent: true,
};

/** ListAuditRuleRisks as `client.http` calls it. */
export interface ListAuditRuleRisksHttp {
  "/v1/{project_id}/{instance_id}/dbss/audit/rule/risk": {
    get: {
      parameters: {
        query?: {
          name?: string;
          risk_levels?: "LOW" | "MEDIUM" | "HIGH" | "NO_RISK" | (string & {});
        };
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
            "application/json": ListAuditRuleRisksOutput;
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
