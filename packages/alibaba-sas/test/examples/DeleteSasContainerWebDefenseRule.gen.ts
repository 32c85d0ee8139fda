// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DeleteSasContainerWebDefenseRuleInput,
  DeleteSasContainerWebDefenseRuleOutput,
} from "@cloudseal/alibaba-sas";

export const deleteSasContainerWebDefenseRuleInput_parameters = {
  RuleId: 400597,
} satisfies DeleteSasContainerWebDefenseRuleInput;

export const deleteSasContainerWebDefenseRuleOutput_example1 = {
  RequestId: "7532B7EE-7CE7-5F4D-BF04-B12447DDCAE1",
} satisfies DeleteSasContainerWebDefenseRuleOutput;
