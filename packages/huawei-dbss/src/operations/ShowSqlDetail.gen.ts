// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ShowSqlDetailInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  instance_id: string;
  id: string;
}

export interface ShowSqlDetailOutput {
  sql?: SqlDetailBean;
}

export interface SqlDetailBean {
  audit_result?: string;
  client_port?: number;
  client_ip?: string;
  client_mac?: string;
  client_name?: string;
  client_os_name?: string;
  client_os_user?: string;
  client_port_str?: string;
  client_tool?: string;
  db_port?: number;
  db_instance?: string;
  db_ip?: string;
  db_mac?: string;
  db_port_str?: string;
  db_service_name?: string;
  db_session_id?: string;
  db_type?:
    | "MYSQL"
    | "ORACLE"
    | "POSTGRESQL"
    | "SQLSERVER"
    | "DAMENG"
    | "TAURUS"
    | "DWS"
    | "KINGBASE"
    | "GAUSSDBOPENGAUSS"
    | "GREENPLUM"
    | "HIGHGO"
    | "SHENTONG"
    | "GBASE8A"
    | "GBASE8S"
    | "GBASEXDM"
    | "MONGODB"
    | "DDS"
    | (string & {});
  db_user?: string;
  end_time?: string;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  execute_time?: number;
  field?: string;
  id?: string;
  level?: "LOW" | "MEDIUM" | "HIGH" | "NO_RISK" | (string & {});
  lines?: string;
  log_result?: string;
  object?: string;
  object_type?: string;
  query_id?: string;
  query_type?: string;
  response_length?: number;
  response_status?: string;
  rule_id?: string;
  rule_name?: string;
  rule_type?: string;
  schema?: string;
  scope_id?: string;
  scope_name?: string;
  sql_response?: string;
  sql_result?: string;
  sql_statement?: string;
  start_time?: string;
  tcp_session_id?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.showSqlDetail();
 * ```
 * @throws CloudError
 */
export const showSqlDetail: TypedRoute<ShowSqlDetailInput, ShowSqlDetailOutput, ShowSqlDetailHttp> = {
  name: "ShowSqlDetail",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/audit/{instance_id}/sqls/{id}",
  rest: "query",
  idempotent: true,
};

/** ShowSqlDetail as `client.http` calls it. */
export interface ShowSqlDetailHttp {
  "/v2/{project_id}/audit/{instance_id}/sqls/{id}": {
    get: {
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
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ShowSqlDetailOutput;
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
