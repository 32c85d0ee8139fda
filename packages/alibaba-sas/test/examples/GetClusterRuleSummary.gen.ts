// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetClusterRuleSummaryInput, GetClusterRuleSummaryOutput } from "@cloudseal/alibaba-sas";

export const getClusterRuleSummaryInput_parameters = {
  ClusterId: "cc49d88d1exxx",
} satisfies GetClusterRuleSummaryInput;

export const getClusterRuleSummaryOutput_example1 = {
  RequestId: "291B49F9-xxx",
  ClusterRuleSummary: {
    InterceptionSwitch: 0,
    CloseRuleCount: 1,
    InterceptionType: 0,
    RuleCount: 10,
    OpenRuleCount: 1,
    SuggestRuleCount: 1,
    InterceptionCount7Day: 10,
  },
} satisfies GetClusterRuleSummaryOutput;
