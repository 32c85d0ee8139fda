// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ShowSqlDetailInput, ShowSqlDetailOutput } from "@cloudseal/huawei-dbss";

export const showSqlDetailInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
  id: "statement-made-up-1",
} satisfies ShowSqlDetailInput;

export const showSqlDetailOutput_dropped = {
  sql: {
    client_ip: "192.0.2.30",
    client_port: 51044,
    client_port_str: "51044",
    client_name: "mysql",
    client_os_user: "admin",
    client_tool: "mysql",
    db_instance: "shop",
    db_ip: "192.0.2.20",
    db_port: 3306,
    db_port_str: "3306",
    db_type: "MYSQL",
    db_user: "root",
    execute_time: 3,
    id: "statement-made-up-1",
    level: "HIGH",
    lines: "0",
    query_type: "DROP_TABLE",
    rule_id: "rule-made-up-2",
    rule_name: "Log-in from outside",
    schema: "shop",
    sql_response: "FAILED",
    sql_statement: "DROP TABLE orders",
  },
} satisfies ShowSqlDetailOutput;
