// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAutoTagRulesInput } from "@cloudseal/alibaba-sas";

export const listAutoTagRulesInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
  RuleName: "text-001",
} satisfies ListAutoTagRulesInput;
