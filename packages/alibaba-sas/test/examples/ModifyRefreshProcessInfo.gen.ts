// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyRefreshProcessInfoInput, ModifyRefreshProcessInfoOutput } from "@cloudseal/alibaba-sas";

export const modifyRefreshProcessInfoInput_parameters = {
  Uuid: "0f3b8f76-90e5-4455-a5aa-23ce30b5****",
} satisfies ModifyRefreshProcessInfoInput;

export const modifyRefreshProcessInfoOutput_example1 = {
  RequestId: "814FCBBC-3A02-5555-8D05-F8D9FD62A295",
} satisfies ModifyRefreshProcessInfoOutput;
