// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetVirusScanConfigInput, GetVirusScanConfigOutput } from "@cloudseal/alibaba-sas";

export const getVirusScanConfigInput_parameters = {
  TaskType: "VIRUS_VUL_SCHEDULE_SCAN",
} satisfies GetVirusScanConfigInput;

export const getVirusScanConfigOutput_example1 = {
  RequestId: "028CF634-5268-5660-9575-48C9ED6BDEFC",
  Data: {
    SelectionKey: "345ddbea-a57f-437e-832f-fb7a1202xxxx",
    TaskType: "VIRUS_VUL_SCHEDULE_SCAN",
    ScanType: "user",
    ScanPath: ["/root"],
    PeriodUnit: "day",
    TargetStartTime: 0,
    TargetEndTime: 6,
    IntervalPeriod: 7,
    Enable: 1,
    ConfigId: "97a1fed216908e417407344e1505xxxx",
  },
} satisfies GetVirusScanConfigOutput;
