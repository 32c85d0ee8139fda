// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateFileProtectClientRuleStatusInput } from "@cloudseal/alibaba-sas";

export const updateFileProtectClientRuleStatusInput_parameters = {
  AlertLevel: 0,
  Platform: "linux",
  RuleAction: "pass",
  RuleName: "test",
  SelectAll: true,
  Status: 0,
} satisfies UpdateFileProtectClientRuleStatusInput;
