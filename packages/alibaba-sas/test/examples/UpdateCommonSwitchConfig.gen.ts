// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateCommonSwitchConfigInput, UpdateCommonSwitchConfigOutput } from "@cloudseal/alibaba-sas";

export const updateCommonSwitchConfigInput_parameters = {
  TargetDefault: "add",
  Type: "USER-DEFINE-RULE-SWITCH-TYPE_190****",
} satisfies UpdateCommonSwitchConfigInput;

export const updateCommonSwitchConfigOutput_example1 = {
  RequestId: "655B538A-A31B-58F2-A3FB-2EF4390D****",
} satisfies UpdateCommonSwitchConfigOutput;
