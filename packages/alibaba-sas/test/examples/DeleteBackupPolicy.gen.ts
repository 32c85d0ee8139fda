// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteBackupPolicyInput, DeleteBackupPolicyOutput } from "@cloudseal/alibaba-sas";

export const deleteBackupPolicyInput_parameters = { Id: 12, PolicyVersion: "2.0.0" } satisfies DeleteBackupPolicyInput;

export const deleteBackupPolicyOutput_example1 = {
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413BB68",
} satisfies DeleteBackupPolicyOutput;
