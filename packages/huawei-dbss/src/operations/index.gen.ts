// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

export * from "./ListAuditSummaryInfos.gen.js";
export * from "./ShowAuditStatistics.gen.js";
export * from "./ShowAuditTaskStatus.gen.js";
export * from "./UpdateAuditTaskStatus.gen.js";
