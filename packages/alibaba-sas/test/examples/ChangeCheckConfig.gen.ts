// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ChangeCheckConfigInput, ChangeCheckConfigOutput } from "@cloudseal/alibaba-sas";

export const changeCheckConfigInput_parameters = {
  Configure: "all",
  EnableAddCheck: false,
  EnableAutoCheck: true,
  EndTime: 6,
  RegionId: "cn-hangzhou",
  StartTime: 0,
  SystemConfig: true,
} satisfies ChangeCheckConfigInput;

export const changeCheckConfigOutput_example1 = {
  RequestId: "6EBB8614-746D-555D-AB69-C801AEC7DCE0",
} satisfies ChangeCheckConfigOutput;
