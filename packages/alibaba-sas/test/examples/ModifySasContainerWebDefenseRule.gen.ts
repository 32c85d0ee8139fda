// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  ModifySasContainerWebDefenseRuleInput,
  ModifySasContainerWebDefenseRuleOutput,
} from "@cloudseal/alibaba-sas";

export const modifySasContainerWebDefenseRuleInput_parameters = {
  RuleId: 200634,
  RuleName: "wwwwwww",
} satisfies ModifySasContainerWebDefenseRuleInput;

export const modifySasContainerWebDefenseRuleOutput_example1 = {
  RequestId: "A447E4E3-42A3-58B7-A7D4-2287745BEFDC",
} satisfies ModifySasContainerWebDefenseRuleOutput;
