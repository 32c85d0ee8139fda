// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeFixUsedCountOutput } from "@cloudseal/alibaba-sas";

export const describeFixUsedCountOutput_example1 = {
  UsedCountSg: 5,
  UsedCountCn: 5,
  RequestId: "CB1CE824-7F80-546D-8AF8-4A5209F9B698",
  UsedCount: 10,
} satisfies DescribeFixUsedCountOutput;
