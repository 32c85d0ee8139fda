// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteFileProtectClientRuleInput } from "../../src/operations/DeleteFileProtectClientRule.gen.js";

export const deleteFileProtectClientRuleInput_parameters = {
  AlertLevel: 0,
  Platform: "linux",
  RuleAction: "pass",
  RuleName: "text-001",
  SelectAll: true,
} satisfies DeleteFileProtectClientRuleInput;
