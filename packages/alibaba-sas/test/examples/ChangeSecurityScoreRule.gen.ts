// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ChangeSecurityScoreRuleInput, ChangeSecurityScoreRuleOutput } from "@cloudseal/alibaba-sas";

export const changeSecurityScoreRuleInput_parameters = {
  CalType: "home_security_score",
  ResetSecurityScoreRule: false,
} satisfies ChangeSecurityScoreRuleInput;

export const changeSecurityScoreRuleOutput_example1 = {
  RequestId: "23AD0BD2-8771-5647-819E-6BA51E21****",
} satisfies ChangeSecurityScoreRuleOutput;
