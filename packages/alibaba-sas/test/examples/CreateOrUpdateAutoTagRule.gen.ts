// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateOrUpdateAutoTagRuleInput } from "@cloudseal/alibaba-sas";

export const createOrUpdateAutoTagRuleInput_parameters = {
  CheckAll: false,
  Expression: '[{"groups":"0","fieldValueType":"string","field":"internetIp","operator":"equals","value":"12.0.0.1"}]',
  RuleDesc: "describe",
  RuleId: 300566,
  RuleName: "text-001",
  TagContext: '{"tagId":7804789}',
  TagType: "tag",
} satisfies CreateOrUpdateAutoTagRuleInput;
