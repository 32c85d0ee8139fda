// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddContainerDefenseRuleInput, AddContainerDefenseRuleOutput } from "@cloudseal/alibaba-sas";

export const addContainerDefenseRuleInput_parameters = {
  Description: "test-proc-defense",
  RuleAction: 1,
  RuleId: 500018,
  RuleName: "auto-test-rule-lt9umq",
  RuleSwitch: 1,
  RuleType: 2,
} satisfies AddContainerDefenseRuleInput;

export const addContainerDefenseRuleOutput_example1 = {
  Data: 182,
  Success: true,
  Code: "200",
  Message: "There was an error with your request.",
  RequestId: "8C376***AE74FB4",
  HttpStatusCode: 200,
} satisfies AddContainerDefenseRuleOutput;
