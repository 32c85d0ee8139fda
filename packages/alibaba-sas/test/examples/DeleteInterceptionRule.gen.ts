// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteInterceptionRuleInput, DeleteInterceptionRuleOutput } from "@cloudseal/alibaba-sas";

export const deleteInterceptionRuleInput_parameters = {
  ClusterId: "cdf629147cc3747d292a3f587xxxxxxxx",
} satisfies DeleteInterceptionRuleInput;

export const deleteInterceptionRuleOutput_example1 = {
  RequestId: "D65AADFC-1D20-5A6A-8F6A-9FA53CXXXXX",
} satisfies DeleteInterceptionRuleOutput;
