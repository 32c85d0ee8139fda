// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  UpdateFileProtectClientRuleStatusInput,
} from "../../src/operations/UpdateFileProtectClientRuleStatus.gen.js";

export const updateFileProtectClientRuleStatusInput_parameters = {
  AlertLevel: 0,
  Platform: "linux",
  RuleAction: "pass",
  RuleName: "test",
  SelectAll: true,
  Status: 0,
} satisfies UpdateFileProtectClientRuleStatusInput;
