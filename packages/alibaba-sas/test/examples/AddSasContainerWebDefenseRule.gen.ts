// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddSasContainerWebDefenseRuleInput, AddSasContainerWebDefenseRuleOutput } from "@cloudseal/alibaba-sas";

export const addSasContainerWebDefenseRuleInput_parameters = {
  RuleName: "test-2020",
} satisfies AddSasContainerWebDefenseRuleInput;

export const addSasContainerWebDefenseRuleOutput_example1 = {
  RequestId: "8B4B6E6D-B0B0-5F05-A14E-82917D9648EE",
  Data: 200634,
} satisfies AddSasContainerWebDefenseRuleOutput;
