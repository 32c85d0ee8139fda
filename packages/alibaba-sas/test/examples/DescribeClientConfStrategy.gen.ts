// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeClientConfStrategyInput, DescribeClientConfStrategyOutput } from "@cloudseal/alibaba-sas";

export const describeClientConfStrategyInput_parameters = {
  Tag: "machineResource",
  TagValue: "major",
} satisfies DescribeClientConfStrategyInput;

export const describeClientConfStrategyOutput_example1 = {
  TotalCount: 100,
  RequestId: "5BD95679-D63A-4151-97D0-188432F****",
  TargetList: [{ Uuid: "2b1753a6-04d9-448e-ad17-7abdf19f****" }],
} satisfies DescribeClientConfStrategyOutput;
