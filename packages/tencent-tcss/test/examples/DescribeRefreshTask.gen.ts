// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeRefreshTaskOutput } from "@cloudseal/tencent-tcss";

export const describeRefreshTaskOutput_example1 = {
  RequestId: "ed202021-696e-4c03-a726-ca459c47c4ea",
  TaskStatus: "Task_Finish",
} satisfies DescribeRefreshTaskOutput;
