// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateCheckPolicyInput } from "@cloudseal/alibaba-sas";

export const updateCheckPolicyInput_parameters = {
  DependentPolicyId: 1000000000002,
  PolicyId: 1000000000001,
  PolicyShowName: "testPolicyName",
  PolicyType: "STANDARD",
  Type: "AISPM",
} satisfies UpdateCheckPolicyInput;
