// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCheckRuleInstanceInput } from "@cloudseal/alibaba-sas";

export const listCheckRuleInstanceInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
  RuleId: 123,
} satisfies ListCheckRuleInstanceInput;
