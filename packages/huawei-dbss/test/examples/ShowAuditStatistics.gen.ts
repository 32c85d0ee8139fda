// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ShowAuditStatisticsOutput } from "../../src/operations/ShowAuditStatistics.gen.js";

export const showAuditStatisticsOutput_oneDatabase = {
  db_risk_statistics: [
    {
      db_id: "db1",
      db_ip: "192.0.2.10",
      db_name: "orders",
      high_risk: 1n,
      instance_id: "101",
      instance_name: "orders",
      low_risk: 1n,
      medium_risk: 0n,
      risk_rule: [{ count: 2n, rule_name: "全表查询", rule_name_english: "Full table scan" }],
      total_risk: 2n,
    },
  ],
  high_risk_total: 1n,
  low_risk_total: 1n,
  medium_risk_total: 0n,
  project_id: "0123456789abcdef0123456789abcdef",
  rule_risk_statistics: [
    {
      count: 2n,
      instance_risk_count: [
        {
          count: 2n,
          db_id: "db1",
          db_ip: "192.0.2.10",
          db_name: "orders",
          instance_id: "101",
          instance_name: "orders",
        },
      ],
      rule_name: "全表查询",
    },
  ],
  unsupported_audit_infos: {
    audit_infos: [{ audit_version: "23.02.27", server_name: "archive" }],
    support_version: "23.05.23.193055",
  },
  update_time: 1757462400000,
} satisfies ShowAuditStatisticsOutput;
