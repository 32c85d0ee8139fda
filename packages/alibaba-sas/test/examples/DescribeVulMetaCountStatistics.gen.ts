// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeVulMetaCountStatisticsOutput } from "@cloudseal/alibaba-sas";

export const describeVulMetaCountStatisticsOutput_example1 = {
  RequestId: "571B2642-BF51-5BDD-906B-D2340DB9****",
  CveCount: 10,
  SysCount: 10,
  AppCount: 0,
  RaspDefendCount: 10,
} satisfies DescribeVulMetaCountStatisticsOutput;
