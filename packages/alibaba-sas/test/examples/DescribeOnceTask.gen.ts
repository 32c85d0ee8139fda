// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeOnceTaskInput, DescribeOnceTaskOutput } from "@cloudseal/alibaba-sas";

export const describeOnceTaskInput_parameters = {
  TaskType: "CLIENT_PROBLEM_CHECK",
  TaskId: "d7b2acf8d362742123e4a84e1bf8****",
  StartTimeQuery: 1651737301000,
  EndTimeQuery: 1651766520000,
  CurrentPage: 1,
  PageSize: 20,
  RootTaskId: "bb5d657479bba5e1d308b6c9e85c9174",
  Source: "console",
} satisfies DescribeOnceTaskInput;

export const describeOnceTaskOutput_listed = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 100, Count: 2 },
  TaskManageResponseList: [
    {
      TaskType: "CLIENT_PROBLEM_CHECK",
      TaskName: "CLIENT_PROBLEM_CHECK",
      TaskId: "e900f528f5a6229bb640ca27cb44c98e",
      TaskStatus: 1,
      TaskStatusText: "INIT",
      Progress: "10%",
      SuccessCount: 7,
      FailCount: 2,
      TaskStartTime: 1649732012000,
      TaskEndTime: 1650267989000,
      ResultInfo: "successful",
      DetailData:
        '[{"dispatchType":"manual","causeMsg":[],"causeCode":[],"resCode":["1003"],"problemType":"offline","uuid":"inet-eae04867-002f-423d-af00-c72cd629****"}]',
    },
  ],
} satisfies DescribeOnceTaskOutput;
