// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { DatabaseType, ErrorResponse, RiskLevel } from "../schemas.gen.js";

export interface ShowSqlDetailInput {
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
  /**
   * Which statement, by the `id` that ListAuditSqlsNew gives.
   * @example statement-made-up-1
   */
  id: string;
}

export interface ShowSqlDetailOutput {
  /** A statement that reached a database, with all around it. */
  sql?: StatementDetail;
}

/** A statement that reached a database, with all around it. */
export interface StatementDetail {
  /** What audit made of it; no values are documented. */
  audit_result?: string;
  /**
   * TCP port of the sender; see client_port_str.
   * @example 51044
   */
  client_port?: number;
  /**
   * Address from which it came.
   * @example 192.0.2.30
   */
  client_ip?: string;
  /** Hardware address of the sender's network interface. */
  client_mac?: string;
  /**
   * What the client calls itself.
   * @example mysql
   */
  client_name?: string;
  /** Host name of the machine that sent it. */
  client_os_name?: string;
  /**
   * Account that was logged in on the machine that sent it.
   * @example admin
   */
  client_os_user?: string;
  /**
   * The same as client_port as text.
   * @example 51044
   */
  client_port_str?: string;
  /**
   * Program by which it was sent, such as a shell or a driver.
   * @example mysql
   */
  client_tool?: string;
  /**
   * TCP port of the server; see db_port_str.
   * @example 3306
   */
  db_port?: number;
  /**
   * Which instance on the server it was for; see `instance_name` of AddAuditDatabaseNew.
   * @example shop
   */
  db_instance?: string;
  /**
   * Address of the database to which it went.
   * @example 192.0.2.20
   */
  db_ip?: string;
  /** Hardware address of the server's network interface. */
  db_mac?: string;
  /**
   * The same as db_port as text.
   * @example 3306
   */
  db_port_str?: string;
  /** Service that the client connected to, for products that have such names, as Oracle does. */
  db_service_name?: string;
  /** Connection to the database by which it was sent. */
  db_session_id?: string;
  /** Which product the database is; these can be audited. */
  db_type?: DatabaseType;
  /**
   * Account of the database that sent it.
   * @example root
   */
  db_user?: string;
  /** When the request ended. The form of the time is not documented. */
  end_time?: string;
  /**
   * How long the database took. No unit is documented.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  execute_time?: number;
  /** What kind of object is touched, in the vendor's words; see object_type. */
  field?: string;
  /**
   * The one that was given in the path.
   * @example statement-made-up-1
   */
  id?: string;
  /** How dangerous a statement is, as the rule that it matched says. */
  level?: RiskLevel;
  /**
   * How many rows it affected, as text.
   * @example 0
   */
  lines?: string;
  /** How a log-in or log-out ended; no values are documented. */
  log_result?: string;
  /** What it touched, such as a table. */
  object?: string;
  /** What kind of thing `object` is; ListAuditSqlsNew knows `VARIABLE`. */
  object_type?: string;
  /** Another id of it as a query; how it differs from `id` is not documented. */
  query_id?: string;
  /**
   * What it does; ListAuditSqlsNew has the list, such as DROP_TABLE.
   * @example DROP_TABLE
   */
  query_type?: string;
  /** Size of the data, probably of those that the database sent back, in bytes. */
  response_length?: number;
  /** What the database reported; no values are documented. */
  response_status?: string;
  /**
   * Rule that it matched, by the `id` that ListAuditRuleRisksNew gives.
   * @example rule-made-up-2
   */
  rule_id?: string;
  /**
   * What people call the rule of rule_id.
   * @example Log-in from outside
   */
  rule_name?: string;
  /** Which kind of rule matched; no values are documented. */
  rule_type?: string;
  /**
   * Schema of the database in which it ran.
   * @example shop
   */
  schema?: string;
  /** Audit scope under which it was recorded, by the `id` that ListAuditRuleScopesNew gives. */
  scope_id?: string;
  /** What people call the audit scope of scope_id. */
  scope_name?: string;
  /**
   * What came back; ListAuditSqlsNew knows `SUCCESS` and `FAILED`.
   * @example FAILED
   */
  sql_response?: string;
  /** What became of it; how it differs from sql_response is not documented. */
  sql_result?: string;
  /**
   * The SQL, with values masked where a rule of ListAuditSensitiveMasksNew says so. May hold personal data: log
   * with care.
   * @example DROP TABLE orders
   */
  sql_statement?: string;
  /** When the request began. The form of the time is not documented. */
  start_time?: string;
  /** Network connection by which it was sent. */
  tcp_session_id?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): The two SDKs agree, but hold no payload.
 *
 * Show all that is recorded of one statement.
 *
 * For the end of an investigation: who sent the statement from which machine and program, over which session,
 * what the database answered, how long it took, and which rule it matched.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.showSqlDetail({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   id: "statement-made-up-1",
 * });
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
        /** @description The statement. */
        200: {
          content: {
            "application/json": ShowSqlDetailOutput;
          };
        };
        /** @description A parameter is wrong. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description Signature or token was not accepted. */
        401: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
