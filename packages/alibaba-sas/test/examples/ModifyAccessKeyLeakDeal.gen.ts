// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyAccessKeyLeakDealInput, ModifyAccessKeyLeakDealOutput } from "@cloudseal/alibaba-sas";

export const modifyAccessKeyLeakDealInput_parameters = {
  Id: 123,
  Remark: "disabled.",
  Type: "disable",
} satisfies ModifyAccessKeyLeakDealInput;

export const modifyAccessKeyLeakDealOutput_recorded = {
  RequestId: "DD4617B4-133A-53C8-ADAE-7B30FF89****",
} satisfies ModifyAccessKeyLeakDealOutput;
