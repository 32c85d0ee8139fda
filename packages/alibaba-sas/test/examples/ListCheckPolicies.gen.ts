// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCheckPoliciesInput } from "@cloudseal/alibaba-sas";

export const listCheckPoliciesInput_parameters = {
  CurrentPage: 1,
  DependentPolicyId: 1000000000002,
  Lang: "zh",
  PageSize: 20,
  PolicyId: 1000000000001,
  PolicyShowName: "testPolicyName",
  PolicyType: "STANDARD",
  Type: "AISPM",
} satisfies ListCheckPoliciesInput;
