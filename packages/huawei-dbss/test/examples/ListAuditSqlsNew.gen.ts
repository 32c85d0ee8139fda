// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListAuditSqlsNewInput, ListAuditSqlsNewOutput } from "@cloudseal/huawei-dbss";

export const listAuditSqlsNewInput_high = {
  instance_id: "instance-made-up-for-the-simulator-1",
  time: { time_range: "DAY" },
  risk_levels: "HIGH",
  page: 1,
  size: 100,
  time_order: "DESC",
} satisfies ListAuditSqlsNewInput;

export const listAuditSqlsNewOutput_two = {
  total: 2,
  count: 2,
  sqls: [
    {
      sql: {
        id: "statement-made-up-1",
        sql_statement: "DROP TABLE orders",
        client_ip: "192.0.2.30",
        client_name: "mysql",
        db_ip: "192.0.2.20",
        db_user: "root",
        query_type: "DROP_TABLE",
        operated_obj_info: [{ schema_name: "shop", table_name: "orders", sql_type: "DROP_TABLE" }],
        rule_name: "Log-in from outside",
        risk_level: "HIGH",
        sql_response: "FAILED",
        db_instance: "shop",
      },
    },
    {
      sql: {
        id: "statement-made-up-2",
        sql_statement: "SELECT number FROM cards",
        client_ip: "192.0.2.31",
        client_name: "JDBC",
        db_ip: "192.0.2.20",
        db_user: "report",
        query_type: "SELECT",
        operated_obj_info: [{ schema_name: "shop", table_name: "cards", column_name: "number", sql_type: "SELECT" }],
        rule_name: "Reading of cards",
        risk_level: "HIGH",
        sql_response: "SUCCESS",
        db_instance: "shop",
      },
    },
  ],
} satisfies ListAuditSqlsNewOutput;
