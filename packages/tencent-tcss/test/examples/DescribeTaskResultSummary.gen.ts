// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeTaskResultSummaryInput, DescribeTaskResultSummaryOutput } from "@cloudseal/tencent-tcss";

export const describeTaskResultSummaryInput_example1 = {} satisfies DescribeTaskResultSummaryInput;

export const describeTaskResultSummaryOutput_example1 = {
  SeriousRiskNodeCount: [2, 3, 2, 3, 2, 3, 2, 3, 2],
  HighRiskNodeCount: [2, 3, 2, 3, 2, 3, 2, 3, 2],
  MiddleRiskNodeCount: [2, 3, 2, 3, 2, 3, 2, 3, 2],
  HintRiskNodeCount: [2, 3, 2, 3, 2, 3, 2, 3, 2],
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
} satisfies DescribeTaskResultSummaryOutput;
