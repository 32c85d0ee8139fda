// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateCheckPolicyInput } from "../../src/operations/CreateCheckPolicy.gen.js";

export const createCheckPolicyInput_parameters = {
  DependentPolicyId: 123,
  PolicyShowName: "TestPolicyName",
  PolicyType: "STANDARD",
  Type: "AISPM",
} satisfies CreateCheckPolicyInput;
