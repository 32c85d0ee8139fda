// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAffectedClusterCountInput, DescribeAffectedClusterCountOutput } from "@cloudseal/tencent-tcss";

export const describeAffectedClusterCountInput_example1 = {} satisfies DescribeAffectedClusterCountInput;

export const describeAffectedClusterCountOutput_example1 = {
  RequestId: "dba27bfb-5260-4ddd-8661-848c6820f3e0",
  SeriousRiskClusterCount: 0,
  HighRiskClusterCount: 2,
  MiddleRiskClusterCount: 41,
  HintRiskClusterCount: 21,
} satisfies DescribeAffectedClusterCountOutput;
