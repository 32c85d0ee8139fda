// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeUniBackupDatabaseInput, DescribeUniBackupDatabaseOutput } from "@cloudseal/alibaba-sas";

export const describeUniBackupDatabaseInput_parameters = {
  CurrentPage: 1,
  DatabaseType: "MYSQL",
  InstanceName: "test",
  PageSize: 20,
  QueryType: "create",
  UniRegionId: "cn-hongkong",
} satisfies DescribeUniBackupDatabaseInput;

export const describeUniBackupDatabaseOutput_example1 = {
  RequestId: "09969D2C-4FAD-429E-BFBF-9A60DEF8****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 25, Count: 20 },
  DatabaseList: [
    {
      Status: "Running",
      DatabaseType: "MYSQL",
      DatabaseVersion: "12.0.4100.1",
      DatabaseName: "apns_tt180",
      InstanceName: "sql-test-001",
      InstanceUuid: "85878b284df911ec800000163e19****",
      CreatedByProduct: "AEGIS",
      InstanceId: "i-bp15aho9hhftvmhw****",
      PolicyId: 123n,
      AgentStatus: "INSTALLED",
    },
  ],
} satisfies DescribeUniBackupDatabaseOutput;
