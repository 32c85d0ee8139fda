// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ScanCompliancePolicyItemsInput, ScanCompliancePolicyItemsOutput } from "@cloudseal/tencent-tcss";

export const scanCompliancePolicyItemsInput_example1 = {
  CustomerPolicyItemIdSet: [111, 456, 789],
} satisfies ScanCompliancePolicyItemsInput;

export const scanCompliancePolicyItemsOutput_example1 = {
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
  TaskId: 1001n,
} satisfies ScanCompliancePolicyItemsOutput;
