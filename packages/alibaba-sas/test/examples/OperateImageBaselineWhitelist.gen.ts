// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateImageBaselineWhitelistInput, OperateImageBaselineWhitelistOutput } from "@cloudseal/alibaba-sas";

export const operateImageBaselineWhitelistInput_parameters = {
  BaselineItemKeyList: "hc.image.checklist.identify.hc_exploit_es_linux.item",
  ImageUuid: "a5250ebca765dc9eb1a84b790b0e****",
  Lang: "zh",
  Operation: "add",
} satisfies OperateImageBaselineWhitelistInput;

export const operateImageBaselineWhitelistOutput_example1 = {
  RequestId: "75AD186B-B46A-56CC-BE35-987ADDF6****",
} satisfies OperateImageBaselineWhitelistOutput;
