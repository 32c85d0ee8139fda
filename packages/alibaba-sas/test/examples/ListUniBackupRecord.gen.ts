// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListUniBackupRecordInput } from "@cloudseal/alibaba-sas";

export const listUniBackupRecordInput_parameters = {
  BackupRegionId: "cn-shanghai",
  CurrentPage: 1,
  MachineRemark: "1.1.XX.XX",
  PageSize: 20,
  State: "completed",
} satisfies ListUniBackupRecordInput;
