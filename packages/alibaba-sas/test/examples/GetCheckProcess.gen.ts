// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetCheckProcessInput, GetCheckProcessOutput } from "@cloudseal/alibaba-sas";

export const getCheckProcessInput_parameters = {
  TaskId: "5347c7b6-c85c-4070-846a-3029e08e****",
} satisfies GetCheckProcessInput;

export const getCheckProcessOutput_running = {
  TotalCount: 113,
  RequestId: "D18B5DAD-BA97-5552-AE48-83F59D5F****",
  FinishCount: 80,
} satisfies GetCheckProcessOutput;
