// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateCommonOverallConfigInput, OperateCommonOverallConfigOutput } from "@cloudseal/alibaba-sas";

export const operateCommonOverallConfigInput_parameters = {
  Config: "on",
  NoTargetAsOn: true,
  SourceIp: "223.79.XX.XX",
  Type: "kdump_switch",
} satisfies OperateCommonOverallConfigInput;

export const operateCommonOverallConfigOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
} satisfies OperateCommonOverallConfigOutput;
