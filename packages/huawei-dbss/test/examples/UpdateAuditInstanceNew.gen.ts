// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { UpdateAuditInstanceNewInput } from "../../src/operations/UpdateAuditInstanceNew.gen.js";

export const updateAuditInstanceNewInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies UpdateAuditInstanceNewInput;
