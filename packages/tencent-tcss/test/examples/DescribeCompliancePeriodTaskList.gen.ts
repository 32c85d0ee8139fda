// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeCompliancePeriodTaskListInput,
  DescribeCompliancePeriodTaskListOutput,
} from "@cloudseal/tencent-tcss";

export const describeCompliancePeriodTaskListInput_example1 = {
  AssetType: "ASSET_CONTAINER",
  Offset: 0,
  Limit: 2,
} satisfies DescribeCompliancePeriodTaskListInput;

export const describeCompliancePeriodTaskListOutput_example1 = {
  RequestId: "3e6756ce-6512-498d-a9fd-8572ef4ce7d3",
  TotalCount: 1,
  PeriodTaskSet: [
    {
      PeriodTaskId: 456n,
      AssetType: "ASSET_CONTAINER",
      PeriodRule: { ExecutionTime: "2006-01-02 15:04:05", Frequency: 1, Enable: true },
      LastTriggerTime: "2006-01-02 15:04:05",
      TotalPolicyItemCount: 345634,
      BenchmarkStandardSet: [
        { StandardId: 2342n, Name: "CIS Docker", Description: "CIS Docker", PolicyItemCount: 666, Enabled: true },
      ],
    },
  ],
} satisfies DescribeCompliancePeriodTaskListOutput;
