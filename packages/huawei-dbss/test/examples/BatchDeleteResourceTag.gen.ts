// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { BatchDeleteResourceTagInput } from "../../src/operations/BatchDeleteResourceTag.gen.js";

export const batchDeleteResourceTagInput_parameters = {
  resource_type: "auditInstance",
} satisfies BatchDeleteResourceTagInput;
