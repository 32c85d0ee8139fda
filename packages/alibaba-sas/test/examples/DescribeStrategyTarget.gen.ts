// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeStrategyTargetInput, DescribeStrategyTargetOutput } from "@cloudseal/alibaba-sas";

export const describeStrategyTargetInput_parameters = {
  Config: '{"strategyId":8167126}',
  SourceIp: "1.2.X.X",
  Type: "hc_strategy",
} satisfies DescribeStrategyTargetInput;

export const describeStrategyTargetOutput_example1 = {
  RequestId: "001BAB34-D70A-54B0-B1D7-91B76DCDD8E8",
  StrategyTargets: [{ BindUuidCount: 85, Flag: "add", Target: "9165712", TargetType: "groupId" }],
} satisfies DescribeStrategyTargetOutput;
