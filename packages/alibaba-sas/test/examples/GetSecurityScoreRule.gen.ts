// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetSecurityScoreRuleInput, GetSecurityScoreRuleOutput } from "@cloudseal/alibaba-sas";

export const getSecurityScoreRuleInput_parameters = {
  CalType: "home_security_score",
  Lang: "zh",
} satisfies GetSecurityScoreRuleInput;

export const getSecurityScoreRuleOutput_example1 = {
  RequestId: "F8B6F758-BCD4-597A-8A2C-DA5A552C****",
  SecurityScoreRuleList: [
    {
      RuleType: "SS_ALARM",
      Score: 20,
      Title: "Unhandled Alerts",
      SecurityScoreItemList: [
        { SubRuleType: "ALARM_SERIOUS", Score: 3, ScoreThreshold: 5, Title: "Unhandled Urgent Alert Event Exists" },
      ],
    },
  ],
  EnableStatus: true,
} satisfies GetSecurityScoreRuleOutput;
