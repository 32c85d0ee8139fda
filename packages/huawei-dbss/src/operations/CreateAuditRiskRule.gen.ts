// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, SchemaBean } from "../schemas.gen.js";

export interface CreateAuditRiskRuleInput {
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
  action?: string;
  affect_rows: number;
  affect_symbol: "GREATER" | "EQUAL" | "LESS" | "GREATER_EQUAL" | "LESS_EQUAL" | "NO_MATCH" | (string & {});
  client_ips?: string;
  db_ids?: string;
  exception_ips?: string;
  execution_symbol: "GREATER" | "EQUAL" | "LESS" | "GREATER_EQUAL" | "LESS_EQUAL" | "NO_MATCH" | (string & {});
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  execution_time: number;
  ignore_case?: boolean;
  risk_level: "LOW" | "MEDIUM" | "HIGH" | "NO_RISK" | (string & {});
  rule_name: string;
  schemas?: SchemaBean[];
  status: "OFF" | "ON" | (string & {});
}

export interface CreateAuditRiskRuleOutput {
  status?: "SUCCESS" | "FAILED" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAuditRiskRule({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   affect_rows: 1,
 *   affect_symbol: "GREATER",
 *   execution_symbol: "GREATER",
 *   execution_time: 1,
 *   risk_level: "LOW",
 *   rule_name: "text",
 *   status: "OFF",
 * });
 * ```
 * @throws CloudError
 */
export const createAuditRiskRule: TypedRoute<
  CreateAuditRiskRuleInput,
  CreateAuditRiskRuleOutput,
  CreateAuditRiskRuleHttp
> = {
  name: "CreateAuditRiskRule",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/{instance_id}/rule/risk",
  rest: "body",
  idempotent: false,
};

/** CreateAuditRiskRule as `client.http` calls it. */
export interface CreateAuditRiskRuleHttp {
  "/v1/{project_id}/audit/{instance_id}/rule/risk": {
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
          "application/json": Pick<
            CreateAuditRiskRuleInput,
            | "action"
            | "affect_rows"
            | "affect_symbol"
            | "client_ips"
            | "db_ids"
            | "exception_ips"
            | "execution_symbol"
            | "execution_time"
            | "ignore_case"
            | "risk_level"
            | "rule_name"
            | "schemas"
            | "status"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateAuditRiskRuleOutput;
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
