// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeImageRiskTendencyOutput } from "@cloudseal/tencent-tcss";

export const describeImageRiskTendencyOutput_example1 = {
  ImageRiskTendencySet: [{ ImageRiskSet: [{ Cnt: 1, CurTime: "2020-09-22" }], ImageRiskType: "IRT_VULNERABILITY" }],
  RequestId: "dc56fda9-58c8-4c4f-9e8c-b7296836c1fe",
} satisfies DescribeImageRiskTendencyOutput;
