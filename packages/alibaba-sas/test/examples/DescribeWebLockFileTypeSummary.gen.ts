// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWebLockFileTypeSummaryOutput } from "@cloudseal/alibaba-sas";

export const describeWebLockFileTypeSummaryOutput_example1 = {
  TotalCount: 639,
  RequestId: "4BB99533-4FDC-5B9C-A5E4-5AE3E9BE5C78",
  List: [{ Type: "jsp", Count: 3 }],
} satisfies DescribeWebLockFileTypeSummaryOutput;
