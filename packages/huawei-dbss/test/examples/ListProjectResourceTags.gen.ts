// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListProjectResourceTagsInput } from "@cloudseal/huawei-dbss";

export const listProjectResourceTagsInput_parameters = {
  resource_type: "auditInstance",
} satisfies ListProjectResourceTagsInput;
