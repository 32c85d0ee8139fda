// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyWebLockStatusInput, ModifyWebLockStatusOutput } from "@cloudseal/alibaba-sas";

export const modifyWebLockStatusInput_parameters = {
  Lang: "zh",
  SourceIp: "125.71.XX.XX",
  Status: "on",
  Uuid: "inet-1234567****",
} satisfies ModifyWebLockStatusInput;

export const modifyWebLockStatusOutput_example1 = {
  RequestId: "D9354C1A-D709-4873-9AAE-41513327B247",
} satisfies ModifyWebLockStatusOutput;
