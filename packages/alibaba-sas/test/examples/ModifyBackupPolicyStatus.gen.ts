// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyBackupPolicyStatusInput, ModifyBackupPolicyStatusOutput } from "@cloudseal/alibaba-sas";

export const modifyBackupPolicyStatusInput_parameters = {
  Id: 30490,
  PolicyVersion: "2.0.0",
  Status: "enabled",
} satisfies ModifyBackupPolicyStatusInput;

export const modifyBackupPolicyStatusOutput_example1 = {
  RequestId: "E342452B-4401-5F74-9A1B-D24479851173",
} satisfies ModifyBackupPolicyStatusOutput;
