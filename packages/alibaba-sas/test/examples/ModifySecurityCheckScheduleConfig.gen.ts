// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  ModifySecurityCheckScheduleConfigInput,
  ModifySecurityCheckScheduleConfigOutput,
} from "@cloudseal/alibaba-sas";

export const modifySecurityCheckScheduleConfigInput_parameters = {
  DaysOfWeek: "4,5,6",
  EndTime: 12,
  Lang: "zh",
  SourceIp: "192.168.XX.XX",
  StartTime: 6,
} satisfies ModifySecurityCheckScheduleConfigInput;

export const modifySecurityCheckScheduleConfigOutput_example1 = {
  RequestId: "02287C0D-8DA9-5766-B51A-A63192BD3E80",
} satisfies ModifySecurityCheckScheduleConfigOutput;
