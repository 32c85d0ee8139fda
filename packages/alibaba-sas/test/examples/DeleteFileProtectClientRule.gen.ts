// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteFileProtectClientRuleInput } from "@cloudseal/alibaba-sas";

export const deleteFileProtectClientRuleInput_parameters = {
  AlertLevel: 0,
  Platform: "linux",
  RuleAction: "pass",
  RuleName: "text-001",
  SelectAll: true,
} satisfies DeleteFileProtectClientRuleInput;
