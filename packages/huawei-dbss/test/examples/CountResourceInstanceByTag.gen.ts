// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { CountResourceInstanceByTagInput } from "../../src/operations/CountResourceInstanceByTag.gen.js";

export const countResourceInstanceByTagInput_parameters = {
  resource_type: "auditInstance",
} satisfies CountResourceInstanceByTagInput;
