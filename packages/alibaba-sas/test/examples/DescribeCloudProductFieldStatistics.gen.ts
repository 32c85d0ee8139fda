// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCloudProductFieldStatisticsOutput } from "@cloudseal/alibaba-sas";

export const describeCloudProductFieldStatisticsOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  GroupedFields: { CategoryCount: '[{"MachineType":1,"Count":11}]', InstanceCount: 100, RiskInstanceCount: 90 },
} satisfies DescribeCloudProductFieldStatisticsOutput;
