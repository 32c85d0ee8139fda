// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageStatisticsOutput } from "@cloudseal/alibaba-sas";

export const describeImageStatisticsOutput_example1 = {
  RequestId: "4E5BFDCF-B9DD-430D-9DA4-151BCB581C9D",
  InstanceCount: 5,
  RiskInstanceCount: 2,
} satisfies DescribeImageStatisticsOutput;
