// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribePostPayDetailOutput } from "@cloudseal/tencent-tcss";

export const describePostPayDetailOutput_example1 = {
  SoftQuotaDayDetail: [{ PayTime: "2024-10-30 10:02:45", CoresCnt: 1341 }],
  RequestId: "dc56fda9-58c8-4c4f-9e8c-b7296836c1fe",
} satisfies DescribePostPayDetailOutput;
