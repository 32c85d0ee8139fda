// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ShowAuditStatisticsOutput } from "@cloudseal/huawei-dbss";

export const showAuditStatisticsOutput_oneDatabase = {
  db_risk_statistics: [
    {
      db_id: "db1",
      db_ip: "192.0.2.10",
      db_name: "orders",
      high_risk: 1,
      instance_id: "101",
      instance_name: "orders",
      low_risk: 1,
      medium_risk: 0,
      risk_rule: [{ count: 2, rule_name: "全表查询", rule_name_english: "Full table scan" }],
      total_risk: 2,
    },
  ],
  high_risk_total: 1,
  low_risk_total: 1,
  medium_risk_total: 0,
  project_id: "0123456789abcdef0123456789abcdef",
  rule_risk_statistics: [
    {
      count: 2,
      instance_risk_count: [
        { count: 2, db_id: "db1", db_ip: "192.0.2.10", db_name: "orders", instance_id: "101", instance_name: "orders" },
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
