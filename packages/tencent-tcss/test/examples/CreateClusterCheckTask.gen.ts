// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateClusterCheckTaskInput, CreateClusterCheckTaskOutput } from "@cloudseal/tencent-tcss";

export const createClusterCheckTaskInput_example1 = {
  ClusterCheckTaskList: [{ ClusterId: "cls-0zmsjvko", ClusterRegion: "ap-guangzho" }],
} satisfies CreateClusterCheckTaskInput;

export const createClusterCheckTaskOutput_example1 = {
  CreateResult: "Succ",
  NewTaskID: "4647204fb0f965430b999ffb1f8d974d",
  RequestId: "c3a11cce-91df-4fbb-a935-ac85e162c31a",
  TaskId: 0n,
} satisfies CreateClusterCheckTaskOutput;
