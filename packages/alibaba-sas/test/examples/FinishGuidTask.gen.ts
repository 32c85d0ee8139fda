// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { FinishGuidTaskInput } from "@cloudseal/alibaba-sas";

export const finishGuidTaskInput_parameters = {
  TaskTypeName: "guide_sub_task_config_add_collection",
} satisfies FinishGuidTaskInput;
