// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetOnceTaskResultInfoInput, GetOnceTaskResultInfoOutput } from "@cloudseal/alibaba-sas";

export const getOnceTaskResultInfoInput_parameters = {
  TaskType: "ASSETS_COLLECTION",
  TaskName: "ASSETS_COLLECTION",
  TaskId: "9dfa3a7eb9547781632785b49003****",
} satisfies GetOnceTaskResultInfoInput;

export const getOnceTaskResultInfoOutput_running = {
  CollectTime: 1671184531000,
  RequestId: "CE500770-42D3-442E-9DDD-156E0F9F****",
  TotalCount: 44,
  TaskId: "0",
  FinishCount: 47,
  TaskInfo: { Status: "START" },
} satisfies GetOnceTaskResultInfoOutput;
