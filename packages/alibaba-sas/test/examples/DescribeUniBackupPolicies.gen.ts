// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeUniBackupPoliciesInput, DescribeUniBackupPoliciesOutput } from "@cloudseal/alibaba-sas";

export const describeUniBackupPoliciesInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
  PolicyName: "auto_oracle_Hpm",
} satisfies DescribeUniBackupPoliciesInput;

export const describeUniBackupPoliciesOutput_example1 = {
  RequestId: "ACF97412-FD09-4D1F-994F-34DF12BR****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 100, Count: 20 },
  UniBackupPolicies: [
    {
      PolicyStatus: "opening",
      ErrorMessage: "AttachRamRoleError",
      LatestBackResult: "completed",
      UniRegionId: "cn-hangzhou",
      PlanStatus: "creating",
      InstanceUuid: "cf1bcad4063f11ed800000163e0e****",
      PolicyName: "auto_oracle_37f",
      AgentErrorMessage: "INSTALL_TIMEOUT",
      InstanceId: "i-9dp7mubt5wit6g0h****",
      AgentStatus: "INSTALLED",
      DatabaseType: "MYSQL",
      ErrorCode: "EXPIRED",
      DatabaseName: "abc123",
      InstanceName: "sql-test-001",
      LatestBackupTime: "2022-01-01 00:00:11",
      InstanceStatus: "Running",
      PolicyId: 123n,
    },
  ],
} satisfies DescribeUniBackupPoliciesOutput;
