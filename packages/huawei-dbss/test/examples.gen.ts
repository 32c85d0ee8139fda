// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type {
  ListAuditSummaryInfosOutput,
  ShowAuditStatisticsOutput,
  ShowAuditTaskStatusInput,
  ShowAuditTaskStatusOutput,
  UpdateAuditTaskStatusInput,
} from "../src/types.gen.js";

export const listAuditSummaryInfosOutput_three = { project_id: "0123456789abcdef0123456789abcdef", audit_duration: 7200000n, total_sql: 60n, total_risk: 6n, today_sql: 6n, today_risk: 1n, today_session: 3n, update_time: 1757462400000, data_list: [{ id: 1n, status: "1", project_id: "0123456789abcdef0123456789abcdef", instance_id: 101n, instance_name: "orders", audit_duration: 3600000n, total_sql: 40n, total_risk: 5n, today_sql: 4n, today_risk: 1n, today_session: 2n, update_time: 1757462400000 }, { id: 2n, status: "1", project_id: "0123456789abcdef0123456789abcdef", instance_id: 102n, instance_name: "customers", audit_duration: 3600000n, total_sql: 20n, total_risk: 1n, today_sql: 2n, today_risk: 0n, today_session: 1n, update_time: 1757462400000 }, { id: 3n, status: "2", project_id: "0123456789abcdef0123456789abcdef", instance_id: 103n, instance_name: "archive", audit_duration: 0n, total_sql: 0n, total_risk: 0n, today_sql: 0n, today_risk: 0n, today_session: 0n, update_time: 1757462400000 }], total: 3 } satisfies ListAuditSummaryInfosOutput;

export const showAuditStatisticsOutput_oneDatabase = { db_risk_statistics: [{ db_id: "db1", db_ip: "192.0.2.10", db_name: "orders", high_risk: 1n, instance_id: "101", instance_name: "orders", low_risk: 1n, medium_risk: 0n, risk_rule: [{ count: 2n, rule_name: "全表查询", rule_name_english: "Full table scan" }], total_risk: 2n }], high_risk_total: 1n, low_risk_total: 1n, medium_risk_total: 0n, project_id: "0123456789abcdef0123456789abcdef", rule_risk_statistics: [{ count: 2n, instance_risk_count: [{ count: 2n, db_id: "db1", db_ip: "192.0.2.10", db_name: "orders", instance_id: "101", instance_name: "orders" }], rule_name: "全表查询" }], unsupported_audit_infos: { audit_infos: [{ audit_version: "23.02.27", server_name: "archive" }], support_version: "23.05.23.193055" }, update_time: 1757462400000 } satisfies ShowAuditStatisticsOutput;

export const showAuditTaskStatusInput_parameters = { busi_type: "risk" } satisfies ShowAuditTaskStatusInput;

export const showAuditTaskStatusOutput_done = { begin_time: 1757462400000, busi_type: "risk", completed_num: 2, end_time: 1757462460000, id: 1n, project_id: "0123456789abcdef0123456789abcdef", query_begin_time: 1757376000000, query_end_time: 1757462400000, task_status: "2", task_switch: "on", total_num: 2 } satisfies ShowAuditTaskStatusOutput;

export const updateAuditTaskStatusInput_enable = { busi_type: "risk", code: "on", oper_type: "switch" } satisfies UpdateAuditTaskStatusInput;
