// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListFileProtectClientRuleInput } from "../../src/operations/ListFileProtectClientRule.gen.js";

export const listFileProtectClientRuleInput_parameters = {
  AlertLevel: 0,
  CurrentPage: 1,
  PageSize: 20,
  Platform: "linux",
  RuleAction: "pass",
  RuleName: "tetsRule",
} satisfies ListFileProtectClientRuleInput;
