// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteContainerPluginRuleInput, DeleteContainerPluginRuleOutput } from "@cloudseal/alibaba-sas";

export const deleteContainerPluginRuleInput_parameters = {
  Lang: "zh",
  RuleId: 200022,
} satisfies DeleteContainerPluginRuleInput;

export const deleteContainerPluginRuleOutput_example1 = {
  Data: true,
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7",
} satisfies DeleteContainerPluginRuleOutput;
