// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type {
  ListAuditSummaryInfosInput,
  ListAuditSummaryInfosOutput,
  AuditSummaryInfo,
  ShowAuditStatisticsInput,
  ShowAuditStatisticsOutput,
  ShowAuditTaskStatusInput,
  ShowAuditTaskStatusOutput,
  UpdateAuditTaskStatusInput,
} from "./types.gen.js";

/** What the wire needs of ListAuditSummaryInfos. */
export const listAuditSummaryInfos: TypedRoute<ListAuditSummaryInfosInput, ListAuditSummaryInfosOutput> = {
  name: "ListAuditSummaryInfos",
  method: "GET",
  path: "/v2/{project_id}/audit/summary/info",
  rest: "query",
  idempotent: true,
  convert: [[["audit_duration"], "bigint"], [["total_sql"], "bigint"], [["total_risk"], "bigint"], [["today_sql"], "bigint"], [["today_risk"], "bigint"], [["today_session"], "bigint"], [["data_list", "*", "id"], "bigint"], [["data_list", "*", "instance_id"], "bigint"], [["data_list", "*", "audit_duration"], "bigint"], [["data_list", "*", "total_sql"], "bigint"], [["data_list", "*", "total_risk"], "bigint"], [["data_list", "*", "today_sql"], "bigint"], [["data_list", "*", "today_risk"], "bigint"], [["data_list", "*", "today_session"], "bigint"]],
};

/** How to walk through the pages of ListAuditSummaryInfos. */
export const paginateListAuditSummaryInfos: Pager<ListAuditSummaryInfosInput, ListAuditSummaryInfosOutput, AuditSummaryInfo> = {
  route: listAuditSummaryInfos,
  position: "offset",
  counts: "items",
  first: 0,
  size: "limit",
  defaultSize: 100,
  texts: ["offset", "limit"],
  items: ["data_list"],
  total: ["total"],
  paginate,
};

/** What the wire needs of ShowAuditStatistics. */
export const showAuditStatistics: TypedRoute<ShowAuditStatisticsInput, ShowAuditStatisticsOutput> = {
  name: "ShowAuditStatistics",
  method: "GET",
  path: "/v1/{project_id}/audit/summary/risk/statistics",
  rest: "query",
  idempotent: true,
  convert: [[["db_risk_statistics", "*", "high_risk"], "bigint"], [["db_risk_statistics", "*", "low_risk"], "bigint"], [["db_risk_statistics", "*", "medium_risk"], "bigint"], [["db_risk_statistics", "*", "risk_rule", "*", "count"], "bigint"], [["db_risk_statistics", "*", "total_risk"], "bigint"], [["high_risk_total"], "bigint"], [["low_risk_total"], "bigint"], [["medium_risk_total"], "bigint"], [["rule_risk_statistics", "*", "count"], "bigint"], [["rule_risk_statistics", "*", "instance_risk_count", "*", "count"], "bigint"]],
};

/** What the wire needs of ShowAuditTaskStatus. */
export const showAuditTaskStatus: TypedRoute<ShowAuditTaskStatusInput, ShowAuditTaskStatusOutput> = {
  name: "ShowAuditTaskStatus",
  method: "GET",
  path: "/v3/{project_id}/audit/summary/{busi_type}/task-status",
  rest: "query",
  idempotent: true,
  convert: [[["id"], "bigint"]],
};

/** What the wire needs of UpdateAuditTaskStatus. */
export const updateAuditTaskStatus: TypedRoute<UpdateAuditTaskStatusInput, void> = {
  name: "UpdateAuditTaskStatus",
  method: "POST",
  path: "/v1/{project_id}/audit/summary/{busi_type}/task-status",
  rest: "body",
  requiredWhen: [["oper_type", "switch", ["code"]]],
  idempotent: false,
  noContent: true,
};
