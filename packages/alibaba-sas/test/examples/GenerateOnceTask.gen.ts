// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GenerateOnceTaskInput, GenerateOnceTaskOutput } from "@cloudseal/alibaba-sas";

export const generateOnceTaskInput_parameters = {
  TaskType: "CLIENT_PROBLEM_CHECK",
  TaskName: "CLIENT_PROBLEM_CHECK",
  Param: '{"mode":1,"problemType":"offline","uuids":"inet-795dcad1-360f-49d2-b01e-b7da7f1c****"}',
  Source: "Manual",
} satisfies GenerateOnceTaskInput;

export const generateOnceTaskOutput_started = {
  RequestId: "8BB6B8FA-39E8-5654-A309-8EED13B1****",
  CanCreate: true,
  LastTask: "38730bb078f4a1461d4ed283994c****\n",
  CollectTime: 1670307567000,
  TotalCount: 100,
  TaskId: "38730bb078f4a1461d4ed283994c****",
  FinishCount: 61,
} satisfies GenerateOnceTaskOutput;
