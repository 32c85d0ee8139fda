// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  GetSasContainerWebDefenseRuleCriteriaInput,
  GetSasContainerWebDefenseRuleCriteriaOutput,
} from "@cloudseal/alibaba-sas";

export const getSasContainerWebDefenseRuleCriteriaInput_parameters = {
  Value: "525",
} satisfies GetSasContainerWebDefenseRuleCriteriaInput;

export const getSasContainerWebDefenseRuleCriteriaOutput_example1 = {
  RequestId: "F8B6F758-BCD4-597A-8A2C-DA5A552C****",
  CriteriaList: [{ Type: "select", Name: "name", Values: "athor_bid" }],
} satisfies GetSasContainerWebDefenseRuleCriteriaOutput;
