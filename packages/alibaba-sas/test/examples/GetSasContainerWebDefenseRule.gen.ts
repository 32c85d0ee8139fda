// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetSasContainerWebDefenseRuleInput } from "@cloudseal/alibaba-sas";

export const getSasContainerWebDefenseRuleInput_parameters = {
  RuleId: 1600009,
} satisfies GetSasContainerWebDefenseRuleInput;
