// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { UpdateAuditInstanceInput } from "../../src/operations/UpdateAuditInstance.gen.js";

export const updateAuditInstanceInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies UpdateAuditInstanceInput;
