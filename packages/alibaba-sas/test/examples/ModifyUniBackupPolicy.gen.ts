// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyUniBackupPolicyInput, ModifyUniBackupPolicyOutput } from "@cloudseal/alibaba-sas";

export const modifyUniBackupPolicyInput_parameters = {
  AccountName: "sa",
  AccountPassword: "Sa@****",
  PolicyId: 123,
  PolicyName: "databak",
  PolicyStatus: "enabled",
  Retention: 7,
  SpeedLimiter: 1048576,
} satisfies ModifyUniBackupPolicyInput;

export const modifyUniBackupPolicyOutput_example1 = {
  RequestId: "3F6FAB39-5AF7-5B2C-A17D-16D52AE0****",
} satisfies ModifyUniBackupPolicyOutput;
