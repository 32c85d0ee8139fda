// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyCheckRuleInput } from "../../src/operations/ModifyCheckRule.gen.js";

export const modifyCheckRuleInput_parameters = {
  Remark: "testRemark",
  RuleType: "WHITE",
  ScopeType: "INSTANCE",
} satisfies ModifyCheckRuleInput;
