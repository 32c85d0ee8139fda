// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateInterceptionRuleInput, CreateInterceptionRuleOutput } from "@cloudseal/alibaba-sas";

export const createInterceptionRuleInput_parameters = {
  ClusterId: "c35xxxa416",
  ClusterName: "sas-test-cnnf",
  InterceptType: 1,
  OrderIndex: 1,
  RuleName: "test-rule-1",
  RuleSwitch: 0,
  RuleType: "customize",
} satisfies CreateInterceptionRuleInput;

export const createInterceptionRuleOutput_example1 = {
  RequestId: "A01810A0-xxx5E2676",
} satisfies CreateInterceptionRuleOutput;
