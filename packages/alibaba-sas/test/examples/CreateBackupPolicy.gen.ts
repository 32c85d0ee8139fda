// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateBackupPolicyOutput } from "@cloudseal/alibaba-sas";

export const createBackupPolicyOutput_example1 = {
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413BB68",
  BackupPolicy: { Id: "1301575", Status: "enabled" },
} satisfies CreateBackupPolicyOutput;
