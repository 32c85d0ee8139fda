// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeUniBackupPolicyDetailInput, DescribeUniBackupPolicyDetailOutput } from "@cloudseal/alibaba-sas";

export const describeUniBackupPolicyDetailInput_parameters = {
  PolicyId: "123",
} satisfies DescribeUniBackupPolicyDetailInput;

export const describeUniBackupPolicyDetailOutput_example1 = {
  RequestId: "F35F45B0-5D6B-4238-BE02-A62D0760****",
  UniBackupPolicyDTO: {
    PolicyStatus: "opening",
    DatabaseType: "ORACLE",
    InstanceName: "sql-test-01",
    Retention: 7,
    SpeedLimiter: 5242880,
    PolicyName: "auto_test_sql",
    InstanceId: "i-2zefcy2id5d60m9t****",
    PolicyId: 123n,
    AgentStatus: "INSTALLED",
    AccountName: "admin",
    FullPlan: { StartTime: "00:10:00", PlanType: "daily", Interval: 2, Days: ["0"] },
    IncPlan: { StartTime: "00:10:00", PlanType: "daily", Interval: 2, Days: ["0"] },
  },
} satisfies DescribeUniBackupPolicyDetailOutput;
