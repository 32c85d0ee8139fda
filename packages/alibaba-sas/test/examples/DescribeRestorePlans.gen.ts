// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeRestorePlansInput, DescribeRestorePlansOutput } from "@cloudseal/alibaba-sas";

export const describeRestorePlansInput_parameters = {
  CurrentPage: 1,
  InstanceName: "sql-test-001",
  PageSize: 20,
  Status: "running",
} satisfies DescribeRestorePlansInput;

export const describeRestorePlansOutput_example1 = {
  RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578AB****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 33, Count: 20 },
  RestorePlans: [
    {
      Status: "running",
      RestorePoint: 0,
      UpdatedTime: 0,
      DatabaseName: "Bankup****",
      InstanceName: "sql-test-001",
      TargetInstanceName: "hbr-detection-hh",
      TargetDatabaseName: "OABak",
      PolicyName: "KtDataBase",
      PolicyId: 123n,
      TargetInstanceId: "i-2zehqflgbl9ep2he****",
      CreatedTime: 0,
    },
  ],
} satisfies DescribeRestorePlansOutput;
