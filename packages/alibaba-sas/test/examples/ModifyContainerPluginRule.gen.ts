// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyContainerPluginRuleInput, ModifyContainerPluginRuleOutput } from "@cloudseal/alibaba-sas";

export const modifyContainerPluginRuleInput_parameters = {
  Lang: "zh",
  Mode: 1,
  RuleId: 100012,
  RuleName: "test",
  RuleType: 0,
} satisfies ModifyContainerPluginRuleInput;

export const modifyContainerPluginRuleOutput_example1 = {
  Data: { RuleId: 600640n, RuleName: "test555", SwitchId: "USER-CONTAINER-RULE-SWITCH-TYPE_xxx" },
  RequestId: "D03DD0FD-6041-5107-AC00-383E28F1****",
} satisfies ModifyContainerPluginRuleOutput;
