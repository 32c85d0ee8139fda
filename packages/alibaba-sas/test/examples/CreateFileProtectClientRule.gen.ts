// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateFileProtectClientRuleInput } from "../../src/operations/CreateFileProtectClientRule.gen.js";

export const createFileProtectClientRuleInput_parameters = {
  AlertLevel: 0,
  Platform: "linux",
  RuleAction: "pass",
  RuleName: "规则****",
  Status: 0,
  SwitchId: "FILE_PROTECT_RULE_SWITCH_TYPE_0000",
} satisfies CreateFileProtectClientRuleInput;
