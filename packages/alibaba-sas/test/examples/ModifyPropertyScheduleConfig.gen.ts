// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyPropertyScheduleConfigInput, ModifyPropertyScheduleConfigOutput } from "@cloudseal/alibaba-sas";

export const modifyPropertyScheduleConfigInput_parameters = {
  ScheduleTime: "3",
  Type: "scheduler_port_period",
} satisfies ModifyPropertyScheduleConfigInput;

export const modifyPropertyScheduleConfigOutput_example1 = {
  ModifyResult: true,
  RequestId: "C0D1DF51-D879-55A8-B6C7-7D3B913EF34D",
} satisfies ModifyPropertyScheduleConfigOutput;
