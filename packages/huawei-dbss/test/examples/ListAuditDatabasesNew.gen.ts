// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListAuditDatabasesNewInput, ListAuditDatabasesNewOutput } from "@cloudseal/huawei-dbss";

export const listAuditDatabasesNewInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies ListAuditDatabasesNewInput;

export const listAuditDatabasesNewOutput_two = {
  databases: [
    {
      database: {
        id: "database-made-up-1",
        name: "orders",
        type: "MYSQL",
        version: "8.0",
        charset: "UTF8",
        ip: "192.0.2.20",
        port: "3306",
        os: "LINUX64",
        status: "ON",
        instance_name: "shop",
        audit_status: "ACTIVE",
        agent_url: ["agent-made-up-0001"],
        db_classification: "ECS",
      },
    },
    {
      database: {
        id: "database-made-up-2",
        name: "customers",
        type: "POSTGRESQL",
        version: "15",
        charset: "UTF8",
        ip: "192.0.2.21",
        port: "5432",
        os: "LINUX64",
        status: "OFF",
        instance_name: "customers",
        audit_status: "SHUTOFF",
        db_classification: "RDS",
        rds_audit_switch_mismatch: false,
      },
    },
  ],
  total: 2,
} satisfies ListAuditDatabasesNewOutput;
