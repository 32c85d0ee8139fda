// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCheckRuleInput } from "@cloudseal/alibaba-sas";

export const listCheckRuleInput_parameters = {
  CheckId: 58,
  CheckName: "checkName",
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  RuleType: "WHITE",
  ScopeType: "INSTANCE",
} satisfies ListCheckRuleInput;
