// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListProjectResourceTagsInput } from "../../src/operations/ListProjectResourceTags.gen.js";

export const listProjectResourceTagsInput_parameters = {
  resource_type: "auditInstance",
} satisfies ListProjectResourceTagsInput;
