// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetCommonSwitchConfigInput, GetCommonSwitchConfigOutput } from "@cloudseal/alibaba-sas";

export const getCommonSwitchConfigInput_parameters = {
  Type: "USER-DEFINE-RULE-SWITCH-TYPE_180****",
} satisfies GetCommonSwitchConfigInput;

export const getCommonSwitchConfigOutput_example1 = {
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413****",
  Data: { TargetSyncStatus: "valid", TargetDefault: "add" },
} satisfies GetCommonSwitchConfigOutput;
