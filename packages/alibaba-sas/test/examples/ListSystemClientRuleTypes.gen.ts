// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListSystemClientRuleTypesOutput } from "@cloudseal/alibaba-sas";

export const listSystemClientRuleTypesOutput_example1 = {
  RequestId: "79CFF74D-E967-5407-8A78-EE03B925****",
  RuleTypes: ["1"],
} satisfies ListSystemClientRuleTypesOutput;
