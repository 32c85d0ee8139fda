// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVulLevelSummaryOutput } from "@cloudseal/tencent-tcss";

export const describeVulLevelSummaryOutput_example1 = {
  MediumLevelVulCount: 0,
  CriticalLevelVulCount: 0,
  HighLevelVulCount: 0,
  LowLevelVulCount: 0,
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
} satisfies DescribeVulLevelSummaryOutput;
