// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetLastOnceTaskInfoInput, GetLastOnceTaskInfoOutput } from "@cloudseal/alibaba-sas";

export const getLastOnceTaskInfoInput_parameters = {
  TaskType: "ASSETS_COLLECTION",
  TaskName: "ASSETS_COLLECTION",
  Source: "console_batch",
} satisfies GetLastOnceTaskInfoInput;

export const getLastOnceTaskInfoOutput_ended = {
  CollectTime: 1671184531000,
  RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578AB****",
  TotalCount: 44,
  TaskId: "3f65e1f1bb13118891a889d569a3****",
  FinishCount: 67,
  TaskInfo: { Status: "SUCCESS", Progress: 69, Result: "SUCCESS" },
} satisfies GetLastOnceTaskInfoOutput;
