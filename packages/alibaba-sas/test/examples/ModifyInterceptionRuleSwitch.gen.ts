// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyInterceptionRuleSwitchInput, ModifyInterceptionRuleSwitchOutput } from "@cloudseal/alibaba-sas";

export const modifyInterceptionRuleSwitchInput_parameters = {
  ClusterId: "ce5c29aba99694ade9ba85dc620b4****",
  RuleIds: "403287",
  RuleSwitch: 1,
} satisfies ModifyInterceptionRuleSwitchInput;

export const modifyInterceptionRuleSwitchOutput_example1 = {
  RequestId: "DE725A60-95F2-50E8-8F5D-81055215E7DA",
} satisfies ModifyInterceptionRuleSwitchOutput;
