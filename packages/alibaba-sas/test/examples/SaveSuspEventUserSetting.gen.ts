// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SaveSuspEventUserSettingInput, SaveSuspEventUserSettingOutput } from "@cloudseal/alibaba-sas";

export const saveSuspEventUserSettingInput_parameters = {
  From: "sas",
  LevelsOn: "suspicious,serious,remind",
} satisfies SaveSuspEventUserSettingInput;

export const saveSuspEventUserSettingOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "AE6229A0-BDBE-534C-A3F8-095EBXXXXXX",
} satisfies SaveSuspEventUserSettingOutput;
