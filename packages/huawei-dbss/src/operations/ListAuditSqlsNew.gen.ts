// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { AuditSqlRequestTime, AuditSqlResponseSqls, ErrorResponse } from "../schemas.gen.js";

export interface ListAuditSqlsNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  instance_id: string;
  time: AuditSqlRequestTime;
  risk_levels?: "HIGH" | "MEDIUM" | "LOW" | "NO_RISK" | (string & {});
  client_ip?: string;
  client_name?: string;
  db_ip?: string;
  db_user?: string;
  query_type?:
    | "LOGIN"
    | "CREATE_TABLE"
    | "CREATE_TABLESPACE"
    | "DROP_TABLE"
    | "DROP_TABLESPACE"
    | "DELETE"
    | "INSERT"
    | "INSERT_SELECT"
    | "SELECT"
    | "SELECT_FOR_UPDATE"
    | "UPDATE"
    | "CREATE_USER"
    | "DROP_USER"
    | "GRANT"
    | "OPERATE"
    | "ALL"
    | (string & {});
  rule_name?: string;
  sql_statement?: string;
  sql_response?: "SUCCESS" | "FAILED" | (string & {});
  page: number;
  size: number;
  time_order: "DESC" | "ASC" | (string & {});
}

export interface ListAuditSqlsNewOutput {
  total?: number;
  count?: number;
  sqls?: AuditSqlResponseSqls[];
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAuditSqlsNew();
 * ```
 * @throws CloudError
 */
export const listAuditSqlsNew: TypedRoute<ListAuditSqlsNewInput, ListAuditSqlsNewOutput, ListAuditSqlsNewHttp> = {
  name: "ListAuditSqlsNew",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/audit/{instance_id}/sqls",
  rest: "body",
  idempotent: false,
};

/** ListAuditSqlsNew as `client.http` calls it. */
export interface ListAuditSqlsNewHttp {
  "/v2/{project_id}/audit/{instance_id}/sqls": {
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
            ListAuditSqlsNewInput,
            | "time"
            | "risk_levels"
            | "client_ip"
            | "client_name"
            | "db_ip"
            | "db_user"
            | "query_type"
            | "rule_name"
            | "sql_statement"
            | "sql_response"
            | "page"
            | "size"
            | "time_order"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAuditSqlsNewOutput;
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
