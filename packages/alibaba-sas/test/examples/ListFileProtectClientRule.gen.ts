// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListFileProtectClientRuleInput } from "@cloudseal/alibaba-sas";

export const listFileProtectClientRuleInput_parameters = {
  AlertLevel: 0,
  CurrentPage: 1,
  PageSize: 20,
  Platform: "linux",
  RuleAction: "pass",
  RuleName: "tetsRule",
} satisfies ListFileProtectClientRuleInput;
