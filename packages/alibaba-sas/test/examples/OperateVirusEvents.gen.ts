// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateVirusEventsInput, OperateVirusEventsOutput } from "@cloudseal/alibaba-sas";

export const operateVirusEventsInput_parameters = {
  OperationAll: 0,
  OperationCode: "default",
  OperationRange:
    '[{\\\\"type\\\\":\\\\"machine\\\\",\\\\"list\\\\":[\\\\"xxxxxxxxx-4cbf-4ca6-a1b7-8a09d1f86ab0\\\\"]}]',
} satisfies OperateVirusEventsInput;

export const operateVirusEventsOutput_example1 = {
  TaskId: 1n,
  RequestId: "B72BEC03-001C-5C77-A4BB-1E6XXXXXXX",
} satisfies OperateVirusEventsOutput;
