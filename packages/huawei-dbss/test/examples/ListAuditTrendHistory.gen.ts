// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListAuditTrendHistoryInput } from "../../src/operations/ListAuditTrendHistory.gen.js";

export const listAuditTrendHistoryInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies ListAuditTrendHistoryInput;
