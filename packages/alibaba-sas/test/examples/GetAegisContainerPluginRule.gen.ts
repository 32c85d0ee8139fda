// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAegisContainerPluginRuleInput } from "@cloudseal/alibaba-sas";

export const getAegisContainerPluginRuleInput_parameters = {
  Id: "1141****",
  Lang: "zh",
  RuleType: 0,
} satisfies GetAegisContainerPluginRuleInput;
