// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { UpdateAuditTaskStatusInput } from "@cloudseal/huawei-dbss";

export const updateAuditTaskStatusInput_enable = {
  busi_type: "risk",
  code: "on",
  oper_type: "switch",
} satisfies UpdateAuditTaskStatusInput;
