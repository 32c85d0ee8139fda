// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetPropertyScheduleConfigInput, GetPropertyScheduleConfigOutput } from "@cloudseal/alibaba-sas";

export const getPropertyScheduleConfigInput_parameters = {
  Type: "scheduler_sca_period",
  Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
} satisfies GetPropertyScheduleConfigInput;

export const getPropertyScheduleConfigOutput_example1 = {
  RequestId: "B37C9052-A73E-4707-A024-92477028****",
  PropertyScheduleConfig: { ScheduleTime: "3", Type: "scheduler_account_period", NextScheduleTime: 1671630647018 },
} satisfies GetPropertyScheduleConfigOutput;
