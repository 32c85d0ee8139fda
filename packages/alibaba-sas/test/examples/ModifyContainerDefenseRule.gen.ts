// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyContainerDefenseRuleInput, ModifyContainerDefenseRuleOutput } from "@cloudseal/alibaba-sas";

export const modifyContainerDefenseRuleInput_parameters = {
  Description: "防御规则。",
  RuleAction: 1,
  RuleId: 123,
  RuleName: "text-001",
  RuleSwitch: 1,
  RuleType: 1,
} satisfies ModifyContainerDefenseRuleInput;

export const modifyContainerDefenseRuleOutput_example1 = {
  Data: 100,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "768DFBE5-*A5DC35**",
  HttpStatusCode: 200,
} satisfies ModifyContainerDefenseRuleOutput;
