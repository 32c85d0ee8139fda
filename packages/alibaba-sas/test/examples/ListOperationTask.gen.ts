// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListOperationTaskInput } from "@cloudseal/alibaba-sas";

export const listOperationTaskInput_parameters = {
  CheckId: 76,
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 10,
  TaskId: "d7b2acf8d362742123e4a84e1bf8****",
  Type: "REPAIR",
} satisfies ListOperationTaskInput;
