// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteUniBackupPolicyInput, DeleteUniBackupPolicyOutput } from "@cloudseal/alibaba-sas";

export const deleteUniBackupPolicyInput_parameters = {
  PolicyId: 123,
  PolicyIds: "123,124",
} satisfies DeleteUniBackupPolicyInput;

export const deleteUniBackupPolicyOutput_example1 = {
  RequestId: "4F07F4F1-88ED-5569-B519-FFCC9B7E****",
} satisfies DeleteUniBackupPolicyOutput;
