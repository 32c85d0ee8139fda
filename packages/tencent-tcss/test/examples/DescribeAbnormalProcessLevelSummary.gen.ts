// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAbnormalProcessLevelSummaryOutput } from "@cloudseal/tencent-tcss";

export const describeAbnormalProcessLevelSummaryOutput_example1 = {
  MediumLevelEventCount: 0,
  HighLevelEventCount: 0,
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
  LowLevelEventCount: 0,
} satisfies DescribeAbnormalProcessLevelSummaryOutput;
