// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RiskLevel } from "../schemas.gen.js";

export interface ListAuditSqlsNewInput {
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
   * When the statements were recorded: either a range that ends now, or two times. With both the range counts, and
   * the times do nothing.
   */
  time: StatementTime;
  /** Only statements of this level. One of them; whether it takes several is not documented. */
  risk_levels?: RiskLevel;
  /** Only statements that were sent from this address. */
  client_ip?: string;
  /** Only statements of a client of this name. */
  client_name?: string;
  /** Only statements that went to a database at this address. */
  db_ip?: string;
  /** Only statements of this account of the database. */
  db_user?: string;
  /** Only statements of this kind. */
  query_type?: StatementType;
  /** Only statements that matched this rule, by the `name` that ListAuditRuleRisksNew gives. */
  rule_name?: string;
  /** Only statements with this text; whether a part of it is enough is not documented. */
  sql_statement?: string;
  /**
   * Only statements that ended so.
   * - `SUCCESS`: the database did what they say
   * - `FAILED`: the database did not
   * - or a value that the vendor added since
   */
  sql_response?: "SUCCESS" | "FAILED" | (string & {});
  /**
   * Which page, from 1: the vendor's own programs count so in the list of operations.
   * @example 1
   */
  page: number;
  /**
   * How many statements a page has. No limit is documented.
   * @example 100
   */
  size: number;
  /**
   * Which statements come first.
   * - `DESC`: the newest
   * - `ASC`: the oldest
   * - or a value that the vendor added since
   * @example DESC
   */
  time_order: "DESC" | "ASC" | (string & {});
}

export interface ListAuditSqlsNewOutput {
  /**
   * Number of statements on all pages.
   * @example 2
   */
  total?: number;
  /**
   * Another number of statements, which the definitions explain as they explain `total`.
   * @example 2
   */
  count?: number;
  /** The statements of this page. */
  sqls?: RecordedStatementItem[];
}

/**
 * When the statements were recorded: either a range that ends now, or two times. With both the range counts, and
 * the times do nothing.
 */
export interface StatementTime {
  /**
   * How far back from now.
   * - `HALF_HOUR`: 30 minutes
   * - `HOUR`: 1 hour
   * - `THREE_HOUR`: 3 hours
   * - `TWELVE_HOUR`: 12 hours
   * - `DAY`: 1 day
   * - `WEEK`: 1 week
   * - `MONTH`: 1 month
   * - or a value that the vendor added since
   * @example DAY
   */
  time_range?: "HALF_HOUR" | "HOUR" | "THREE_HOUR" | "TWELVE_HOUR" | "DAY" | "WEEK" | "MONTH" | (string & {});
  /** Nothing before it, in UTC as yyyy-MM-dd HH:mm:ss; needs end_time. */
  start_time?: string;
  /** Nothing after it, in UTC as yyyy-MM-dd HH:mm:ss; needs start_time. */
  end_time?: string;
}

/**
 * What a statement does.
 * - `LOGIN`: opens a session
 * - `CREATE_TABLE`: CREATE TABLE
 * - `CREATE_TABLESPACE`: CREATE TABLESPACE
 * - `DROP_TABLE`: DROP TABLE
 * - `DROP_TABLESPACE`: DROP TABLESPACE
 * - `DELETE`: DELETE
 * - `INSERT`: INSERT
 * - `INSERT_SELECT`: INSERT … SELECT
 * - `SELECT`: SELECT
 * - `SELECT_FOR_UPDATE`: SELECT … FOR UPDATE
 * - `UPDATE`: UPDATE
 * - `CREATE_USER`: CREATE USER
 * - `DROP_USER`: DROP USER
 * - `GRANT`: GRANT
 * - `OPERATE`: another operation
 * - `ALL`: any of them, as a filter
 * - or a value that the vendor added since
 */
export type StatementType =
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

/** An item of the list, with the statement inside. */
export interface RecordedStatementItem {
  /** A statement that reached a database. */
  sql?: RecordedStatement;
}

/** A statement that reached a database. */
export interface RecordedStatement {
  /**
   * What ShowSqlDetail takes to tell more of it.
   * @example statement-made-up-1
   */
  id?: string;
  /**
   * The SQL, with values masked where a rule of ListAuditSensitiveMasksNew says so. May hold personal data: log
   * with care.
   * @example DROP TABLE orders
   */
  sql_statement?: string;
  /**
   * Address from which it came.
   * @example 192.0.2.30
   */
  client_ip?: string;
  /**
   * What the client calls itself.
   * @example mysql
   */
  client_name?: string;
  /**
   * Address of the database to which it went.
   * @example 192.0.2.20
   */
  db_ip?: string;
  /**
   * Account of the database that sent it.
   * @example root
   */
  db_user?: string;
  /** What a statement does. */
  query_type?: StatementType;
  /** What it touched. */
  operated_obj_info?: TouchedObject[];
  /**
   * Rule that it matched, if any.
   * @example Log-in from outside
   */
  rule_name?: string;
  /** How dangerous a statement is, as the rule that it matched says. */
  risk_level?: RiskLevel;
  /** When its audit began. The form of the time is not documented. */
  start_time?: string;
  /**
   * How it ended.
   * - `SUCCESS`: the database did what it says
   * - `FAILED`: the database did not
   * - or a value that the vendor added since
   * @example FAILED
   */
  sql_response?: "SUCCESS" | "FAILED" | (string & {});
  /**
   * Which instance on the server it was for; see `instance_name` of AddAuditDatabaseNew.
   * @example shop
   */
  db_instance?: string;
}

/** An object of the database in a statement. */
export interface TouchedObject {
  /**
   * Column of table_name, where the statement names one.
   * @example number
   */
  column_name?: string;
  /**
   * What it is.
   * - `VARIABLE`: a variable
   * - ``: not said
   * - or a value that the vendor added since
   */
  object_type?: "VARIABLE" | "" | (string & {});
  /**
   * Schema or database in which table_name is.
   * @example shop
   */
  schema_name?: string;
  /** What the statement does to it. */
  sql_type?: StatementType;
  /** Called the name of the system; no values are documented. */
  sys_name?: string;
  /**
   * Table or view, where the statement names one.
   * @example orders
   */
  table_name?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): The two SDKs agree, but hold no payload.
 *
 * Search the statements that an audit instance has recorded.
 *
 * Page by page, the statements of a time that all given filters match, with who sent them, what they touched and
 * which rule they matched. ShowSqlDetail has more of one statement.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditSqlsNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   time: { time_range: "DAY" },
 *   risk_levels: "HIGH",
 *   page: 1,
 *   size: 100,
 *   time_order: "DESC",
 * });
 * ```
 * @throws CloudError
 */
export const listAuditSqlsNew: TypedRoute<ListAuditSqlsNewInput, ListAuditSqlsNewOutput, ListAuditSqlsNewHttp> = {
  name: "ListAuditSqlsNew",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/audit/{instance_id}/sqls",
  rest: "body",
  idempotent: true,
};

/**
 * Walk through `sqls` of all pages: `for await (const item of paginateListAuditSqlsNew(…))`.
 *
 * Each page is a call of listAuditSqlsNew, made when it is needed, until `total` is reached or one is empty.
 * `page`, the number of the first page, is 1 and `size` 100 unless you say otherwise. `byPage()` gives the
 * answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditSqlsNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   time: { time_range: "DAY" },
 *   risk_levels: "HIGH",
 *   page: 1,
 *   size: 100,
 *   time_order: "DESC",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAuditSqlsNew: Pager<
  ListAuditSqlsNewInput,
  ListAuditSqlsNewOutput,
  RecordedStatementItem,
  "page" | "size"
> = {
  route: listAuditSqlsNew,
  position: "page",
  counts: "pages",
  first: 1,
  size: "size",
  defaultSize: 100,
  items: ["sqls"],
  total: ["total"],
  paginate,
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
        /** @description One page of statements. */
        200: {
          content: {
            "application/json": ListAuditSqlsNewOutput;
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
