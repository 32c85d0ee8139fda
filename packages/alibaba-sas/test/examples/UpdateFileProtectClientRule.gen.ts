// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateFileProtectClientRuleInput } from "../../src/operations/UpdateFileProtectClientRule.gen.js";

export const updateFileProtectClientRuleInput_parameters = {
  AlertLevel: 0,
  Id: 245,
  RuleAction: "pass",
  RuleName: "text-001",
  Status: 1,
} satisfies UpdateFileProtectClientRuleInput;
