// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyInterceptionRuleInput, ModifyInterceptionRuleOutput } from "@cloudseal/alibaba-sas";

export const modifyInterceptionRuleInput_parameters = {
  ClusterId: "c17ef568f81884cdab402decd5fcd****",
  InterceptType: 1,
  OrderIndex: 1,
  RuleId: 500018,
  RuleName: "tetsRule",
  RuleSwitch: 1,
} satisfies ModifyInterceptionRuleInput;

export const modifyInterceptionRuleOutput_example1 = {
  RequestId: "6961B151-B43C-533B-8B2E-1D3151D7F5B2",
} satisfies ModifyInterceptionRuleOutput;
