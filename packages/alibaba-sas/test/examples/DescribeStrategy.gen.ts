// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeStrategyInput, DescribeStrategyOutput } from "@cloudseal/alibaba-sas";

export const describeStrategyInput_parameters = {
  CustomType: "custom",
  Lang: "zh",
  SourceIp: "1.2.X.X",
  StrategyIds: "8164248",
} satisfies DescribeStrategyInput;

export const describeStrategyOutput_example1 = {
  RequestId: "75C127E6-76CD-59A7-B6E4-1CBBDC98F2EB",
  Strategies: [
    {
      Type: 2,
      ExecStatus: 1,
      PassRate: 0,
      CycleStartTime: 0,
      CustomType: "custom",
      EcsCount: 50,
      ProcessRate: 20,
      CycleDays: 1,
      RiskCount: 23,
      Name: "text2",
      Id: 8164248,
      ConfigTargets: [{ Flag: "add", Target: "10099713", TargetType: "groupId" }],
      StartTime: "00:00:00",
      EndTime: "03:00:00",
    },
  ],
} satisfies DescribeStrategyOutput;
