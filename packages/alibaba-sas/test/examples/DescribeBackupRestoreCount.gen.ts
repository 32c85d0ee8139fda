// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeBackupRestoreCountOutput } from "@cloudseal/alibaba-sas";

export const describeBackupRestoreCountOutput_example1 = {
  RequestId: "ECC6B3E3-D496-512D-B46D-E6996A6B63EE",
  BackupRestoreCount: { Total: 30, Recovering: 3 },
} satisfies DescribeBackupRestoreCountOutput;
