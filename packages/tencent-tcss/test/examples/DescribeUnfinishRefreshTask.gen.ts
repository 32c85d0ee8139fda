// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeUnfinishRefreshTaskInput, DescribeUnfinishRefreshTaskOutput } from "@cloudseal/tencent-tcss";

export const describeUnfinishRefreshTaskInput_example1 = {} satisfies DescribeUnfinishRefreshTaskInput;

export const describeUnfinishRefreshTaskOutput_example1 = {
  TaskId: 1n,
  TaskStatus: "AssetCheckFinished",
  NewTaskID: "1700157600010579384",
  RequestId: "f249013b-c9ca-444c-8430-2f97a422859a",
} satisfies DescribeUnfinishRefreshTaskOutput;
