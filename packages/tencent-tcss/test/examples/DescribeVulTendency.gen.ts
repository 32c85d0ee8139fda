// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVulTendencyOutput } from "@cloudseal/tencent-tcss";

export const describeVulTendencyOutput_example1 = {
  VulTendencySet: [{ VulSet: [{ Cnt: 1, CurTime: "2020-09-22" }], ImageType: "Local" }],
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
} satisfies DescribeVulTendencyOutput;
