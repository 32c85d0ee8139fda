// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditSqlsInput {
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

export interface ListAuditSqlsOutput {
  total?: number;
  count?: number;
  sqls?: AuditSqlResponseSqls[];
}

export interface AuditSqlRequestTime {
  time_range?: "HALF_HOUR" | "HOUR" | "THREE_HOUR" | "TWELVE_HOUR" | "DAY" | "WEEK" | "MONTH" | (string & {});
  start_time?: string;
  end_time?: string;
}

export interface AuditSqlResponseSqls {
  sql?: AuditSqlResponseSql;
}

export interface AuditSqlResponseSql {
  id?: string;
  sql_statement?: string;
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
  operated_obj_info?: AuditSqlResponseSqlOperatedObjInfo[];
  rule_name?: string;
  risk_level?: "HIGH" | "MEDIUM" | "LOW" | "NO_RISK" | (string & {});
  start_time?: string;
  sql_response?: "SUCCESS" | "FAILED" | (string & {});
  db_instance?: string;
}

export interface AuditSqlResponseSqlOperatedObjInfo {
  column_name?: string;
  object_type?: string;
  schema_name?: string;
  sql_type?:
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
  sys_name?: string;
  table_name?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAuditSqls({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   time: { time_range: "HALF_HOUR" },
 *   page: 1,
 *   size: 1,
 *   time_order: "DESC",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const listAuditSqls: TypedRoute<ListAuditSqlsInput, ListAuditSqlsOutput, ListAuditSqlsHttp> = {
  name: "ListAuditSqls",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/{instance_id}/audit/sqls",
  rest: "body",
  idempotent: false,
};

/** ListAuditSqls as `client.http` calls it. */
export interface ListAuditSqlsHttp {
  "/v1/{project_id}/{instance_id}/audit/sqls": {
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
            ListAuditSqlsInput,
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
            "application/json": ListAuditSqlsOutput;
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
