// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeVulFixStatisticsOutput } from "@cloudseal/alibaba-sas";

export const describeVulFixStatisticsOutput_example1 = {
  RequestId: "CE500770-42D3-442E-9DDD-156E0F9F3B45",
  FixTotal: { FixingNum: 22, FixedTodayNum: 15, FixedTotalNum: 47, NeedFixNum: 62 },
  FixStat: [{ FixingNum: 17, Type: "cve", FixedTodayNum: 10, FixedTotalNum: 22, NeedFixNum: 8 }],
} satisfies DescribeVulFixStatisticsOutput;
