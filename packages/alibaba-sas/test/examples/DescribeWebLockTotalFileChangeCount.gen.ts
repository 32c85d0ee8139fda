// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWebLockTotalFileChangeCountOutput } from "@cloudseal/alibaba-sas";

export const describeWebLockTotalFileChangeCountOutput_example1 = {
  TotalCount: 200,
  RequestId: "E70074C8-DFB4-44C5-96C7-909DD231D68A",
} satisfies DescribeWebLockTotalFileChangeCountOutput;
