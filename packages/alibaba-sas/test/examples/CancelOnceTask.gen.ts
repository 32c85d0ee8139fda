// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CancelOnceTaskInput, CancelOnceTaskOutput } from "@cloudseal/alibaba-sas";

export const cancelOnceTaskInput_parameters = {
  TaskId: "ec9c0d88f36cc27765a98c554ee2****",
} satisfies CancelOnceTaskInput;

export const cancelOnceTaskOutput_cancelled = {
  RequestId: "D03DD0FD-6041-5107-AC00-383E28F1****",
} satisfies CancelOnceTaskOutput;
