// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ShowAuditTaskStatusInput, ShowAuditTaskStatusOutput } from "@cloudseal/huawei-dbss";

export const showAuditTaskStatusInput_parameters = { busi_type: "risk" } satisfies ShowAuditTaskStatusInput;

export const showAuditTaskStatusOutput_done = {
  begin_time: 1757462400000,
  busi_type: "risk",
  completed_num: 2,
  end_time: 1757462460000,
  id: 1n,
  project_id: "0123456789abcdef0123456789abcdef",
  query_begin_time: 1757376000000,
  query_end_time: 1757462400000,
  task_status: "2",
  task_switch: "on",
  total_num: 2,
} satisfies ShowAuditTaskStatusOutput;
