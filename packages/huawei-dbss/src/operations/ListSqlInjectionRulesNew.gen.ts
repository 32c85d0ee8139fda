// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, SqlRuleResponseRules } from "../schemas.gen.js";

export interface ListSqlInjectionRulesNewInput {
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
  page?: number;
  size?: number;
  risk_levels?: "HIGH" | "MEDIUM" | "LOW" | "NO_RISK" | (string & {});
}

export interface ListSqlInjectionRulesNewOutput {
  rules?: SqlRuleResponseRules[];
  total?: number;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listSqlInjectionRulesNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @throws CloudError
 */
export const listSqlInjectionRulesNew: TypedRoute<
  ListSqlInjectionRulesNewInput,
  ListSqlInjectionRulesNewOutput,
  ListSqlInjectionRulesNewHttp
> = {
  name: "ListSqlInjectionRulesNew",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/{instance_id}/rule/sqls",
  rest: "body",
  idempotent: false,
};

/** ListSqlInjectionRulesNew as `client.http` calls it. */
export interface ListSqlInjectionRulesNewHttp {
  "/v1/{project_id}/audit/{instance_id}/rule/sqls": {
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
          "application/json": Pick<ListSqlInjectionRulesNewInput, "page" | "size" | "risk_levels">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListSqlInjectionRulesNewOutput;
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
