// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  ModifyContainerDefenseRuleSwitchInput,
  ModifyContainerDefenseRuleSwitchOutput,
} from "@cloudseal/alibaba-sas";

export const modifyContainerDefenseRuleSwitchInput_parameters = {
  RuleSwitch: 0,
} satisfies ModifyContainerDefenseRuleSwitchInput;

export const modifyContainerDefenseRuleSwitchOutput_example1 = {
  Data: 30,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "C8A137FB-6E18-5741-9B47-D9A0EBA3495F",
  HttpStatusCode: 200,
} satisfies ModifyContainerDefenseRuleSwitchOutput;
