// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetRulesCountOutput } from "@cloudseal/alibaba-sas";

export const getRulesCountOutput_example1 = {
  RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578AB****",
  TotalUserDefineRuleCount: 10,
  TotalSystemClientRuleCount: 10,
} satisfies GetRulesCountOutput;
