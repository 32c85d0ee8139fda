// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeBackupMachineStatusInput, DescribeBackupMachineStatusOutput } from "@cloudseal/alibaba-sas";

export const describeBackupMachineStatusInput_parameters = {
  PolicyId: 123,
  PolicyVersion: "2.0.0",
  Uuid: "eb2c782e-64f2-4590-a86c-d90164df****",
} satisfies DescribeBackupMachineStatusInput;

export const describeBackupMachineStatusOutput_example1 = {
  RequestId: "09969D2C-4FAD-429E-BFBF-9A60DEF8****",
  BackupMachineStatus: {
    Status: "ACTIVATED",
    Uuid: "eb2c782e-64f2-4590-a86c-d90164df****",
    VaultId: "v-0005i2qh5fcr6seo****",
    ErrorCode: "CLIENT_CONNECTION_ERROR",
    SavedBackupCount: 7,
    InstanceId: "i-2zeaqkb80vloxjcj****",
    ClientStatus: "ONLINE",
    RegionId: "cn-shenzhen",
    ClientVersion: "2.11.0",
    ClientId: "c-000dbefaw9f7gnbw****",
    ErrorList: [{ ErrorCode: "TARGET_NOT_EXIST", ErrorStatus: "FAILED" }],
    ServiceStatus: "RESTORING",
  },
} satisfies DescribeBackupMachineStatusOutput;
