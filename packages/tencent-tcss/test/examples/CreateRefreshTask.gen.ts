// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateRefreshTaskInput, CreateRefreshTaskOutput } from "@cloudseal/tencent-tcss";

export const createRefreshTaskInput_example1 = {} satisfies CreateRefreshTaskInput;

export const createRefreshTaskOutput_example1 = {
  CreateResult: "Succ",
  NewTaskID: "1730270334918953395",
  RequestId: "547f3e18-d5af-47ba-a67a-be34ac9df697",
  TaskId: 0n,
} satisfies CreateRefreshTaskOutput;

export const createRefreshTaskOutput_example2 = {
  CreateResult: "Succ",
  RequestId: "547f3e18-d5af-47ba-a67a-be34ac9df697",
  TaskId: 0n,
} satisfies CreateRefreshTaskOutput;
