// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { AddAuditDatabaseNewInput, AddAuditDatabaseNewOutput } from "@cloudseal/huawei-dbss";

export const addAuditDatabaseNewInput_mysql = {
  instance_id: "instance-made-up-for-the-simulator-1",
  database: {
    db_classification: "ECS",
    name: "orders",
    type: "MYSQL",
    version: "8.0",
    charset: "UTF8",
    ip: "192.0.2.20",
    port: "3306",
    os: "LINUX64",
    instance_name: "shop",
  },
} satisfies AddAuditDatabaseNewInput;

export const addAuditDatabaseNewOutput_added = { id: "database-made-up-1" } satisfies AddAuditDatabaseNewOutput;
