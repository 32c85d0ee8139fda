// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListResourceInstanceByTagInput } from "@cloudseal/huawei-dbss";

export const listResourceInstanceByTagInput_parameters = {
  resource_type: "auditInstance",
} satisfies ListResourceInstanceByTagInput;
