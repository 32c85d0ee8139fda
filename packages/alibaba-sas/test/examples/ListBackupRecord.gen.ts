// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListBackupRecordInput, ListBackupRecordOutput } from "@cloudseal/alibaba-sas";

export const listBackupRecordInput_parameters = {
  BackupEndTime: 1699600611000,
  BackupStartTime: 1699514211000,
  CurrentPage: 1,
  MachineRemark: "192.168.XX.XX",
  PageSize: 20,
} satisfies ListBackupRecordInput;

export const listBackupRecordOutput_example1 = {
  RequestId: "3956048F-9D73-5EDB-834B-4827BB48****",
  BackupRecordList: [
    {
      Uuid: "b93cccb9-f19f-4886-97fe-47df26ba****",
      ClientId: "c-0002bgagelj3d2sc****",
      BackupPlanId: "plan-000c4tt43nolmx96****",
      BackupJobId: "a006f24d069843c88688672d74ee****",
      BackupStartTime: 1699514211000,
      BackupEndTime: 1699600611000,
      BackupStatus: "BACKUP_COMPLETE",
      ErrorCode: "FILE_CACHE_NO_SPACE",
      ErrorMessage: "FILE_CACHE_NO_SPACE",
      InstanceName: "openapi",
      Ip: "1.1.1.1",
      InstanceId: "i-wz9ikn44p46krnic****",
      InternetIp: "1.1.1.1\n",
      IntranetIp: "192.168.1.1",
      RegionId: "cn-hangzhou",
    },
  ],
  PageInfo: { CurrentPage: 2, PageSize: 20, TotalCount: 100, Count: 20 },
} satisfies ListBackupRecordOutput;
