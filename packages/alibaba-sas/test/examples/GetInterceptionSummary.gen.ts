// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetInterceptionSummaryInput, GetInterceptionSummaryOutput } from "@cloudseal/alibaba-sas";

export const getInterceptionSummaryInput_parameters = {
  ClusterId: "c2999***bb61b",
} satisfies GetInterceptionSummaryInput;

export const getInterceptionSummaryOutput_example1 = {
  RequestId: "F35F45B0-5D6B-4238-BE02-A62D0760E840",
  InterceptionSummary: {
    CloseClusterCount: 0,
    RiskCount30Day: 0,
    RiskCount180Day: 0,
    OpenClusterCount: 0,
    RiskCountToday: 0,
    CloseRuleCount: 0,
    RuleCount: 0,
    ClusterCount: 0,
    OpenRuleCount: 0,
    InterceptionCountInDays: 0,
  },
} satisfies GetInterceptionSummaryOutput;
