// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyCycleTaskInput, ModifyCycleTaskOutput } from "@cloudseal/alibaba-sas";

export const modifyCycleTaskInput_parameters = {
  ConfigId: "00cfa8161da093089e6804ba6a33****",
  Enable: 1,
  FirstDateStr: 1664380800000,
  IntervalPeriod: 14,
  Param:
    '{\n      "targetInfo": [\n            {\n                  "type": "groupId",\n                  "name": "TI HOST",\n                  "target": 10597***\n            },\n            {\n                  "type": "groupId",\n                  "name": "expense HOST",\n                  "target": 10597***\n            }\n      ]\n}',
  PeriodUnit: "day",
  TargetEndTime: 6,
  TargetStartTime: 0,
  TaskName: "EMG_VUL_SCHEDULE_SCAN",
  TaskType: "VIRUS_VUL_SCHEDULE_SCAN",
} satisfies ModifyCycleTaskInput;

export const modifyCycleTaskOutput_example1 = {
  RequestId: "1AA33E30-7192-5648-93CD-D0E476A2****",
} satisfies ModifyCycleTaskOutput;
