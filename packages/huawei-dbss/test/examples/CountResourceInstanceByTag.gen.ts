// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { CountResourceInstanceByTagInput } from "@cloudseal/huawei-dbss";

export const countResourceInstanceByTagInput_parameters = {
  resource_type: "auditInstance",
} satisfies CountResourceInstanceByTagInput;
