// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { FinishGuidTaskInput } from "../../src/operations/FinishGuidTask.gen.js";

export const finishGuidTaskInput_parameters = {
  TaskTypeName: "guide_sub_task_config_add_collection",
} satisfies FinishGuidTaskInput;
