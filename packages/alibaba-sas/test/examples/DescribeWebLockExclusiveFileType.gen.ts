// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWebLockExclusiveFileTypeOutput } from "@cloudseal/alibaba-sas";

export const describeWebLockExclusiveFileTypeOutput_example1 = {
  TotalCount: 30,
  RequestId: "9CCD7D51-5E81-5FF5-BD74-813DDD248430",
  ExclusiveFileType: ["ldb"],
} satisfies DescribeWebLockExclusiveFileTypeOutput;
