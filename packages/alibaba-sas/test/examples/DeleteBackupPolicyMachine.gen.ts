// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteBackupPolicyMachineInput, DeleteBackupPolicyMachineOutput } from "@cloudseal/alibaba-sas";

export const deleteBackupPolicyMachineInput_parameters = {
  PolicyId: 11,
  PolicyVersion: "2.0.0",
  Uuid: "083036e9-8411-4a9d-83af-9acbd****",
} satisfies DeleteBackupPolicyMachineInput;

export const deleteBackupPolicyMachineOutput_example1 = {
  RequestId: "D0D6E6E4-CB8C-4897-B852-46AEFDA04B21",
} satisfies DeleteBackupPolicyMachineOutput;
