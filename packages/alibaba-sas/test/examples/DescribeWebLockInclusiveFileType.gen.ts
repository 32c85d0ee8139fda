// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWebLockInclusiveFileTypeOutput } from "@cloudseal/alibaba-sas";

export const describeWebLockInclusiveFileTypeOutput_example1 = {
  TotalCount: 15,
  RequestId: "CE500770-42D3-442E-9DDD-156E0F9F3B45",
  InclusiveFileType: ["jsp"],
} satisfies DescribeWebLockInclusiveFileTypeOutput;
