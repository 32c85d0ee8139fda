// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { BatchAddResourceTagInput } from "../../src/operations/BatchAddResourceTag.gen.js";

export const batchAddResourceTagInput_parameters = {
  resource_type: "auditInstance",
} satisfies BatchAddResourceTagInput;
