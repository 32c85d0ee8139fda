// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeImageRiskSummaryOutput } from "@cloudseal/tencent-tcss";

export const describeImageRiskSummaryOutput_example1 = {
  RiskCnt: [{ Cnt: 1, Level: "HIGH" }],
  VulnerabilityCnt: [{ Cnt: 1, Level: "HIGH" }],
  RequestId: "dc56fda9-58c8-4c4f-9e8c-b7296836c1fe",
  MalwareVirusCnt: [{ Cnt: 1, Level: "HIGH" }],
} satisfies DescribeImageRiskSummaryOutput;
