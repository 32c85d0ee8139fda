// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateCheckPolicyInput } from "@cloudseal/alibaba-sas";

export const createCheckPolicyInput_parameters = {
  DependentPolicyId: 123,
  PolicyShowName: "TestPolicyName",
  PolicyType: "STANDARD",
  Type: "AISPM",
} satisfies CreateCheckPolicyInput;
