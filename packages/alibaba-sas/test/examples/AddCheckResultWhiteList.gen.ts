// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddCheckResultWhiteListInput, AddCheckResultWhiteListOutput } from "@cloudseal/alibaba-sas";

export const addCheckResultWhiteListInput_parameters = {
  Remark: "test",
  RuleType: "WHITE",
} satisfies AddCheckResultWhiteListInput;

export const addCheckResultWhiteListOutput_example1 = {
  Data: { test: "test", test2: 1 },
  RequestId: "C699E4E4-F2F4-58FC-A949-457FFE59****",
} satisfies AddCheckResultWhiteListOutput;
