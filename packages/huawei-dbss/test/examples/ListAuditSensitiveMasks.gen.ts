// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListAuditSensitiveMasksInput } from "../../src/operations/ListAuditSensitiveMasks.gen.js";

export const listAuditSensitiveMasksInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies ListAuditSensitiveMasksInput;
